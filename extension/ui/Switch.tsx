interface SwitchProps {
  label: string
  /** One line more, in quieter type. */
  help?: string | undefined
  on: boolean
  /** It is decided elsewhere and only shown. */
  fixed?: boolean | undefined
  onTurn(on: boolean): void
}

/** A row that turns something on or off with one press. */
export function Switch({ label, help, on, fixed = false, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      class="row-switch"
      role="switch"
      aria-checked={on}
      aria-disabled={fixed}
      onClick={() => fixed || onTurn(!on)}
    >
      <span>
        {label}
        {help !== undefined && <small>{help}</small>}
      </span>
      <i />
    </button>
  )
}
