import type { Branch, InLine, Link } from './chain.ts'
import { prefixedLink } from './prefix.ts'

/** The links of a chain, with those of the parts that stand in it. */
export function expanded(chain: Branch): readonly InLine[] {
  const links: InLine[] = []
  const pending: { readonly link: Link; readonly prefix: string }[] = []
  const open = (part: Branch, prefix: string): void => {
    for (let at = part; at !== undefined; at = at.previous) pending.push({ link: at.link, prefix })
  }
  open(chain, '')
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { link, prefix } = next
    if (link.kind === 'part') open(link.chain, `${prefix}${link.prefix}`)
    else links.push(prefix === '' ? link : prefixedLink(link, prefix))
  }
  return links
}
