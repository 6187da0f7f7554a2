/** The text of an entry as a field of Decap. Browser only. */
import { Component } from 'react';
import { isRecord } from '~/model/clean';
import { prepareUpload } from '../../form/uploads/prepare-upload';
import { tellUploadFailure } from '../../form/uploads/upload-failure';
import { whenWindowIsGone } from '../../form/uploads/window-gone';
import { sizesOf } from '../../preview/preview-draft';
import type { FormSide } from './form-side';
import { TextField } from './TextField';

/** What this takes of what Decap gives a field. */
interface Props {
  readonly value?: unknown;
  readonly onChange: (value: string) => void;
  readonly forID: string;
  readonly field: unknown;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** The files taken in the window of files, by the control that opened it. */
  readonly mediaPaths: { readonly get: (control: string) => unknown };
  readonly onOpenMediaLibrary: (options: Readonly<Record<string, unknown>>) => void;
  readonly onRemoveInsertedMedia: (control: string) => void;
  readonly onRemoveMediaControl: (control: string) => void;
  /** Puts a file beside the entry, until it is saved. */
  readonly onPersistMedia: (file: File, options: { readonly field: unknown }) => Promise<unknown>;
  readonly getAsset: (path: string, field: unknown) => { readonly toString: () => string };
  readonly getEntry: () => { readonly toJS: () => unknown };
}

export class TextControl extends Component<Props> {
  private readonly control = crypto.randomUUID();
  private take: ((stored: string) => void) | undefined;

  private readonly side: FormSide = {
    chooseFile: (isImage) =>
      new Promise((resolve) => {
        const { field, onOpenMediaLibrary } = this.props;
        this.take = resolve;
        onOpenMediaLibrary({
          controlID: this.control,
          forImage: isImage,
          allowMultiple: false,
          field,
        });
      }),
    keepFile: (file, isImage) => this.keep(file, isImage),
    addressOf: (stored) => this.props.getAsset(stored, this.props.field).toString(),
    sourceTitles: () => {
      const sources = this.data()['sources'];
      return (Array.isArray(sources) ? sources : []).map((source: unknown) =>
        isRecord(source) && typeof source['label'] === 'string' ? source['label'] : '(sans nom)',
      );
    },
  };

  /** Decap asks them of a field, by these names. */
  readonly isValid = (): boolean => true;
  readonly focus = (): void => {
    document.getElementById(this.props.forID)?.focus();
  };
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override componentDidUpdate(): void {
    const { mediaPaths, onRemoveInsertedMedia } = this.props;
    const stored = mediaPaths.get(this.control);
    const { take } = this;
    if (typeof stored !== 'string' || stored === '' || take === undefined) return;
    this.take = undefined;
    onRemoveInsertedMedia(this.control);
    whenWindowIsGone(() => {
      take(stored);
    });
  }

  override componentWillUnmount(): void {
    this.props.onRemoveMediaControl(this.control);
  }

  private entry(): Readonly<Record<string, unknown>> {
    const held = this.props.getEntry().toJS();
    return isRecord(held) ? held : {};
  }

  private data(): Readonly<Record<string, unknown>> {
    const { data } = this.entry();
    return isRecord(data) ? data : {};
  }

  /** The same bytes keep the name under which they came first (decap/bundle/same-bytes.ts). */
  private async keep(file: File, isImage: boolean): Promise<string | undefined> {
    try {
      const { field, onPersistMedia } = this.props;
      const ready = await prepareUpload(file, isImage);
      const kept = await onPersistMedia(ready, { field });
      const { payload } = isRecord(kept) ? kept : {};
      const id = isRecord(payload) ? payload['id'] : undefined;
      const files = this.entry()['mediaFiles'];
      const found = (Array.isArray(files) ? files : []).find(
        (one: unknown) => isRecord(one) && one['draft'] === true && one['id'] === id,
      ) as unknown;
      const name = isRecord(found) ? found['name'] : undefined;
      return typeof name === 'string' ? `../medias/${name}` : undefined;
    } catch (error) {
      tellUploadFailure(error);
      return undefined;
    }
  }

  override render() {
    const { value, onChange, forID, setActiveStyle, setInactiveStyle } = this.props;
    return (
      <TextField
        value={typeof value === 'string' ? value : ''}
        onChange={onChange}
        forID={forID}
        side={this.side}
        sizes={() => sizesOf(this.entry()['mediaFiles'])}
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      />
    );
  }
}
