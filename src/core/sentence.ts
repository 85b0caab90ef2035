/** Words with the full stop that ends a sentence, where they do not end with a mark of their own. */
export const sentence = (words: string): string => (/[.!?…:]$/.test(words) ? words : `${words}.`)
