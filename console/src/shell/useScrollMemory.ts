import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();

/**
 * Keeps the scroll position of every visited page, since the page scrolls inside `main` and not in the window.
 * Rows arrive after the page: the position is set again while the content grows.
 */
export function useScrollMemory() {
  const main = useRef<HTMLElement>(null);
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const lastPath = useRef(pathname);

  useEffect(() => {
    const node = main.current;
    if (!node) return;
    const samePage = lastPath.current === pathname;
    lastPath.current = pathname;
    const wanted = type === 'POP' ? (positions.get(key) ?? 0) : samePage ? node.scrollTop : 0;
    node.scrollTop = wanted;
    const settle = new ResizeObserver(() => {
      if (node.scrollTop < wanted) node.scrollTop = wanted;
    });
    if (wanted && node.firstElementChild) settle.observe(node.firstElementChild);
    const stop = setTimeout(() => settle.disconnect(), 2000);
    const remember = () => positions.set(key, node.scrollTop);
    node.addEventListener('scroll', remember, { passive: true });
    return () => {
      clearTimeout(stop);
      settle.disconnect();
      node.removeEventListener('scroll', remember);
    };
  }, [key, pathname, type]);

  return main;
}
