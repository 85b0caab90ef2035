import type { Branch, InLine } from './chain.ts'
import { prefixedLink } from './prefix.ts'

/** The links of a chain, with those of the parts that stand in it. Gathered from the last to the first, as a chain is kept. */
export function expanded(chain: Branch): readonly InLine[] {
  const links: InLine[] = []
  const pending: { readonly chain: Branch; readonly prefix: string }[] = [{ chain, prefix: '' }]
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    const { prefix } = part
    for (let at = part.chain; at !== undefined; at = at.previous) {
      const { link } = at
      if (link.kind === 'part') {
        pending.push({ chain: at.previous, prefix }, { chain: link.chain, prefix: `${prefix}${link.prefix}` })
        break
      }
      links.push(prefix === '' ? link : prefixedLink(link, prefix))
    }
  }
  return links.reverse()
}
