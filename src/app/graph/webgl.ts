// WebGL, before anything is drawn with it.

/** Has the browser start its graphics, which for the first canvas takes longer than for all that follow. */
export function wakeWebGl(): void {
  document.createElement('canvas').getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
}
