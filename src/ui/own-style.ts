const id = 'react-aria-pressable-style'

// The press handling writes one rule into a style element, which a content security policy without 'unsafe-inline'
// refuses. The rule is in button.css instead; an element of its name keeps the library from writing its own.
if (typeof document !== 'undefined' && !document.getElementById(id)) {
  const mark = document.createElement('meta')
  mark.id = id
  document.head.append(mark)
}
