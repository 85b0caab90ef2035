/** A string as an argument of an intrinsic function. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, (mark) => `\\${mark}`)}'`

/** A string inside the template of `States.Format`, in which braces mean something. */
export const templated = (text: string): string => text.replace(/[\\'{}]/g, (mark) => `\\${mark}`)

/** A step of a JSONPath. */
export const writeStep = (step: string | number): string => {
  if (typeof step === 'number') return `[${step}]`
  return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `['${step.replace(/[\\']/g, (mark) => `\\${mark}`)}']`
}
