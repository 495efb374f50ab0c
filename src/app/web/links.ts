import { screens } from './screens.ts'

const patterns = screens.map((screen) => ({
  screen,
  pattern: new RegExp(`^${screen.path.replace(/\$\w+/g, '[^/]+')}/?$`),
}))

/** The screen of an address, if it is one of ours. */
export const screenAt = (path: string): (typeof screens)[number] | undefined =>
  patterns.find((one) => one.pattern.test(path))?.screen

const ownPath = (event: Event): { link: HTMLAnchorElement; url: URL } | undefined => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return undefined
  const url = new URL(link.href)
  return url.origin === location.origin && screenAt(url.pathname) ? { link, url } : undefined
}

/** Opens links to our own screens without loading the page anew, and fetches a screen when its link is pointed at. */
export function takeLinks(go: (to: string) => void): () => void {
  const clicked = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const own = ownPath(event)
    if (!own) return
    if (own.url.pathname === location.pathname && own.url.hash !== '') return
    event.preventDefault()
    go(own.url.pathname + own.url.search + own.url.hash)
  }
  const pointed = (event: Event) => {
    const own = ownPath(event)
    if (own) void screenAt(own.url.pathname)?.load()
  }
  document.addEventListener('click', clicked)
  document.addEventListener('pointerover', pointed)
  document.addEventListener('focusin', pointed)
  return () => {
    document.removeEventListener('click', clicked)
    document.removeEventListener('pointerover', pointed)
    document.removeEventListener('focusin', pointed)
  }
}
