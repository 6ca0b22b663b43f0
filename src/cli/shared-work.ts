// What a worker is asked to do: its share, by whoever has started it (see workers.ts).

/** Does the share that a worker is given, and ends; ends too when whoever gave it is no more. */
export function doShare<Share>(act: (share: Share) => Promise<void> | void): void {
  process.once('disconnect', () => process.exit())
  process.once('message', async (share: Share) => {
    await act(share)
    process.exit()
  })
}
