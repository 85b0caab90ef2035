const reserved: ReadonlySet<string> = new Set(
  `abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null number object package private protected public
  return static string super switch symbol this throw true try type typeof undefined unknown var void while with yield
  action asl fromAsl goTo raw rawPath stateMachine verbatim`.split(/\s+/),
)

/** A name for a constant: `Order Flow` is `orderFlow`. */
export function identifier(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? []
  const joined = words.map((word, index) => (index === 0 ? uncapitalised(word) : word.charAt(0).toUpperCase() + word.slice(1))).join('')
  if (joined === '') return 'machine'
  return reserved.has(joined) || /^\d/.test(joined) ? `machine${joined.charAt(0).toUpperCase()}${joined.slice(1)}` : joined
}

/** `ETLFlow` is `etlFlow`, `URL` is `url`. */
const uncapitalised = (word: string): string => word.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+$|[A-Z])/, (start) => start.toLowerCase())
