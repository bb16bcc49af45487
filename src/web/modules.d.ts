declare module '*?lingui' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}

declare const __ROOFTOP_VERSION__: string;
