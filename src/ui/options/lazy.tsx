import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/**
 * Shows a part of the page that is loaded when it is first wanted.
 *
 * @param props.load gives the part; called once
 * @param props.children renders it
 */
export function Lazy<P>(props: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly children: (part: ComponentType<P>) => ComponentChildren;
}) {
  const [part, setPart] = useState<{ readonly is: ComponentType<P> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    props.load().then(
      (is) => setPart({ is }),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p class="says is-bad">{i18n.t('rules.editor.failed')}</p>;
  return <>{part && props.children(part.is)}</>;
}
