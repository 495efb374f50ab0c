import '../../ui/dress/dress.css'
import { arriveEarly } from './arrival.ts'
import { screenAt } from './links.ts'

// Who is here, the words, the screen of this address and the program come side by side, not one after another.
arriveEarly()
// A screen that did not come is asked for again, and told of, by the router.
screenAt(location.pathname)
  ?.load()
  .catch(() => undefined)
void import('./start.tsx')
