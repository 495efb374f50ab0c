import { setLetterKeys } from '../../ui/keys.tsx'

export type Theme = 'system' | 'light' | 'dark'
export type Density = 'usual' | 'compact' | 'roomy'

const root = document.documentElement

/** How this browser shows the program: nothing of it is about anybody. */
export const look = {
  theme: (): Theme => (localStorage.getItem('theme') as Theme | null) ?? 'system',
  density: (): Density => (localStorage.getItem('density') as Density | null) ?? 'usual',
  letterKeys: (): boolean => localStorage.getItem('letter-keys') !== 'off',
}

export function setTheme(theme: Theme): void {
  localStorage.setItem('theme', theme)
  applyLook()
}

export function setDensity(density: Density): void {
  localStorage.setItem('density', density)
  applyLook()
}

export function rememberLetterKeys(on: boolean): void {
  localStorage.setItem('letter-keys', on ? 'on' : 'off')
}

export function applyLook(): void {
  const theme = look.theme()
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  const density = look.density()
  if (density === 'usual') delete root.dataset['density']
  else root.dataset['density'] = density
  setLetterKeys(look.letterKeys())
}
