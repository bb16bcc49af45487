import { useEffect } from 'react';

/** Names the page in the tab of the browser and in its history: "OKRs · Rooftop". */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Rooftop`;
  }, [title]);
}
