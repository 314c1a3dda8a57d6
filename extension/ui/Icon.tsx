/** Icons of the field, 24 box, drawn beside words and never alone. */
const icons = {
  torget: ['M5 3.5h14v9h-6l-3 3v-3H5z', 'M3 20.5h18M7 20.5V18h10v2.5'],
  stop: ['M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z', 'M12 7.5V13M12 16.5v.01'],
  warn: ['M12 3.5 22 20.5H2z', 'M12 10v5M12 17.8v.01'],
  note: ['M9 18h6M10 21h4', 'M8.5 15a6.1 6.1 0 0 1-3-5.3 6.5 6.5 0 0 1 13 0c0 2.2-1.1 4.1-3 5.3z'],
  close: ['M6 6l12 12M18 6 6 18'],
  right: ['M9.5 6l6 6-6 6'],
  down: ['M6 9.5l6 6 6-6'],
  gear: [
    'M4 7h9M18 7h2M4 17h3M12 17h8',
    'M15.5 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4zM9.500 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4z',
  ],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
} as const

/** One icon; the word beside it says what it means. */
export function Icon({ name }: { name: keyof typeof icons }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
