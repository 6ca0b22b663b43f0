// A button that is one sign: its name is what it is called, and what it says when pointed at.

type Props = { readonly sign: string; readonly label: string; readonly onClick: () => void }

export const SignButton = ({ sign, label, onClick }: Props) => (
  <button type="button" className="button" aria-label={label} title={label} onClick={onClick}>
    {sign}
  </button>
)
