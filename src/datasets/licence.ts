/** Under which licence the data may be taken: what the association chose in the settings. Pure. */
import { DATA_LICENCES, type Settings } from '~/kinds/settings/model';

/** As data.gouv.fr and DCAT know them. */
const ADDRESSES: Readonly<Record<keyof typeof DATA_LICENCES, string>> = {
  lov2: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  odbl: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

export interface Licence {
  readonly label: string;
  /** Undefined until one is chosen. */
  readonly url?: string;
}

export const licenceOf = ({ dataLicence }: Pick<Settings, 'dataLicence'>): Licence =>
  dataLicence === undefined
    ? { label: 'à choisir' }
    : { label: DATA_LICENCES[dataLicence], url: ADDRESSES[dataLicence] };
