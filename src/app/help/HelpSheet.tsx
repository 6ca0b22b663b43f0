// The help sheet: every key and what it does.

import { useState } from 'react'
import { useSetting } from '../context/context.ts'
import { useSheetMessages } from '../context/use-sheet-messages.ts'
import { isApple, singleKeysOn, switchSingleKeys } from '../kit/keys.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { Licenses } from './Licenses.tsx'
import { type Key, shortcuts } from './shortcuts.ts'
import './help.css'

export default function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useSetting()
  const texts = useSheetMessages().help
  const { keyNames } = messages.help
  const [single, setSingle] = useState(singleKeysOn)
  const nameOf = (key: Key) =>
    typeof key === 'string' ? key : key.name === 'ctrl' && isApple ? '⌘' : keyNames[key.name]
  return (
    <Sheet className="help" title={texts.title} out={texts.close} onClose={onClose}>
      {() => (
        <>
          <p className="soft">{texts.intro}</p>
          {shortcuts.map(({ group, shortcuts }) => (
            <section key={group}>
              <h3>{texts.groups[group]}</h3>
              <dl>
                {shortcuts.map(({ does, keys }) => (
                  <div key={does}>
                    <dt>
                      {keys.map((together, i) => (
                        <span key={together.map(nameOf).join('+')}>
                          {i > 0 && group === 'anywhere' && <span className="soft"> {texts.or} </span>}
                          {together.map(key => (
                            <kbd key={nameOf(key)}>{nameOf(key)}</kbd>
                          ))}
                        </span>
                      ))}
                    </dt>
                    <dd>{texts.does[does]}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <label className="single-keys">
            <input
              type="checkbox"
              checked={single}
              onChange={event => {
                switchSingleKeys(event.target.checked)
                setSingle(event.target.checked)
              }}
            />
            <span>
              {texts.single}
              <span className="soft"> {texts.singleWhy}</span>
            </span>
          </label>
          <p>
            <Licenses />
          </p>
        </>
      )}
    </Sheet>
  )
}
