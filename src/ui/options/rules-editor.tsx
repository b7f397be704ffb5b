import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EditorOptions, RulesEditor } from './editor/editor';

/** The box of the editor, which is loaded when it is first shown. The handle is null until then. */
export function EditorBox(props: {
  readonly handle: RefObject<RulesEditor | null>;
  readonly active: boolean;
  readonly options: EditorOptions;
  readonly onReady: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  // The editor outlives many renders of the page around it, and always calls the latest ones.
  const options = useRef(props.options);
  options.current = props.options;

  useEffect(() => {
    if (!props.active || props.handle.current) return;
    let gone = false;
    import('./editor/editor')
      .then(({ createEditor }) => {
        if (gone || !box.current || props.handle.current) return;
        props.handle.current = createEditor(box.current, {
          ...options.current,
          onChange: () => options.current.onChange(),
          onRead: (file, text) => options.current.onRead(file, text),
          outdated: (file) => options.current.outdated(file),
          onSave: () => options.current.onSave(),
          hosts: () => options.current.hosts(),
        });
        props.onReady();
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, [props.active]);
  useEffect(
    () => () => {
      props.handle.current?.destroy();
      props.handle.current = null;
    },
    [],
  );

  return (
    <div class="editor" ref={box}>
      {failed && <p class="says is-bad">{i18n.t('rules.editor.failed')}</p>}
    </div>
  );
}
