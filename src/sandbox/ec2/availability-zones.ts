/** The availability zones that a region of the sandbox has. */
export const availabilityZones = (region: string): readonly string[] => ['a', 'b', 'c'].map((letter) => `${region}${letter}`)
