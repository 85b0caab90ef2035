import { stripVTControlCharacters } from 'node:util'

/** What a tool or a container wrote, without what could move the cursor or rewrite what stands on the screen. */
export const plainText = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll('\t', '  ')
    .replace(/[\p{Cc}]/gu, '')
