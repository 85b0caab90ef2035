/** What an engine said, without the status that its client puts before it: `(HTTP code 400) unexpected - …`. */
export const engineWords = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\(HTTP code \d+\) .*? - /, '').trim()
