/**
 * The session's cookie. Over TLS it is `__Host-seloste` with Secure. On plain http only this machine itself is listened
 * to; browsers differ there in keeping Secure cookies, so the name has no prefix and the cookie no Secure.
 */
export const cookieName = (secure: boolean): string => (secure ? '__Host-seloste' : 'seloste')

const attributes = (secure: boolean): string => `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`

export const sessionCookie = (secure: boolean, secret: string, seconds: number): string =>
  `${cookieName(secure)}=${secret}; Max-Age=${seconds}; ${attributes(secure)}`

export const endedCookie = (secure: boolean): string => `${cookieName(secure)}=; Max-Age=0; ${attributes(secure)}`

/** The secret of the session in a Cookie header; only one of the right form. */
export function secretIn(header: string | null | undefined, secure: boolean): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.split('=').map((one) => one.trim())
    if (name === cookieName(secure) && /^[A-Za-z0-9_-]{43}$/.test(value ?? '')) return value
  }
  return undefined
}
