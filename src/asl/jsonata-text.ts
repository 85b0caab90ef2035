/** The expression inside `{% … %}`, or undefined where the text is plain text. Both marks must stand at the very ends. */
export const jsonataExpression = (text: string): string | undefined =>
  text.length >= 4 && text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2).trim() : undefined
