// A line as the graph draws it: of dots, where all that it stands for is yet to come.

/** Decoration beside a status; says nothing to a screen reader. */
export function LineIcon({ dotted }: { readonly dotted: boolean }) {
  return (
    <svg className="icon" viewBox="-1.35 -1.35 2.7 2.7" aria-hidden="true">
      <path
        d="M-1.1 0H1.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="0.42"
        strokeLinecap="round"
        strokeDasharray={dotted ? '0 1.08' : undefined}
      />
    </svg>
  )
}
