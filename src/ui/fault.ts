const faulty = '[aria-invalid="true"]:not(fieldset), [data-invalid] button, fieldset[aria-invalid="true"] input'

/**
 * Takes the reader to the first field that is not right, when it has said so: of the window that is open, else of the
 * page, or of the named part, whose first field it is when none is wrong.
 */
export function goToFault(part?: string): void {
  requestAnimationFrame(() => {
    const place =
      part === undefined
        ? [...document.querySelectorAll('main, [role="dialog"]')].at(-1)
        : document.getElementById(part)
    const field =
      place?.querySelector<HTMLElement>(faulty) ??
      (part === undefined ? undefined : place?.querySelector<HTMLElement>('button, input'))
    if (part !== undefined) place?.scrollIntoView({ block: 'start' })
    else field?.scrollIntoView({ block: 'center' })
    field?.focus()
  })
}
