const longest = 255

/**
 * The logical id of a resource, made of the names that lead to it: `logicalId('Cluster', 'Subnet', 1)` is
 * `ClusterSubnet1`. The same parts always give the same id.
 *
 * Spaces and punctuation only separate words. A short hash is added where the name would otherwise lose something: a
 * letter that CloudFormation does not take, a part with nothing left of it, or what exceeds 255 characters.
 */
export function logicalId(...parts: readonly (string | number)[]): string {
  const names = parts.map((part) => pascalCase(String(part)))
  const name = names.join('')
  const complete = names.every((part) => part !== '') && name !== '' && !parts.some(hasForeignLetter)
  if (complete && name.length <= longest) return name
  const suffix = hash(parts.join('\u0000'))
  return name.slice(0, longest - suffix.length) + suffix
}

const pascalCase = (text: string): string =>
  (text.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

const hasForeignLetter = (part: string | number): boolean => /[^\p{ASCII}]/u.test(String(part))

/** FNV-1a over UTF-16 code units, 32 bits, as `H` and eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return `H${(value >>> 0).toString(16).padStart(8, '0')}`
}
