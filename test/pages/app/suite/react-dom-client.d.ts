/** The part of React's renderer that the practice site uses; its own types are not among what is installed. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(container: Element): { render(node: ReactNode): void };
}
