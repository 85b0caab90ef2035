import picocolors from 'picocolors'

/** The colors that text is shown in; none where they are not wanted. */
export type Style = ReturnType<typeof picocolors.createColors>

/**
 * Colors on a terminal, unless `--no-color` or `NO_COLOR` says otherwise.
 *
 * @see https://no-color.org
 */
export const styleFor = (isTerminal: boolean, wanted: boolean): Style =>
  picocolors.createColors(isTerminal && wanted && picocolors.isColorSupported)
