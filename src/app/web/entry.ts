import '../../ui/dress/dress.css'
import { arriveEarly } from './arrival.ts'
import { screenAt } from './links.ts'

// Who is here, the words, the screen of this address and the program come side by side, not one after another.
arriveEarly()
screenAt(location.pathname)
  ?.load()
  .catch(() => undefined)
void import('./start.tsx')
