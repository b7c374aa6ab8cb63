import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferryPage } from './ferry.ts';

/** Lines between headline and body, by language, with a bar between two, and when they say that the report was published and updated. */
const ROWS: readonly [string, string, string | null, string | null][] = [
  ['en', 'By Oona Tressider ¦ Published: Thursday, 14 November 2024, 6:15 PM GMT', '2024-11-14', null],
  [
    'en',
    'By Oona Tressider and Callum Reyes-Hart ¦ Updated 9:42 a.m. ET, March 5, 2025 | Published 6:00 a.m. ET, March 4, 2025',
    '2025-03-04',
    '2025-03-05',
  ],
  [
    'en',
    'Published March 4, 2025 ¦ Updated March 6, 2025 ¦ BY DESMOND QUAYLE ¦ STAFF WRITER',
    '2025-03-04',
    '2025-03-06',
  ],
  ['en', 'By Priya Venkataraghavan ¦ Last updated on 21 June 2023 at 10.04', '2023-06-21~', '2023-06-21'],
  ['en', 'By Hester PlumridgeJanuary 9, 2024 11:20am EST ¦ ShareSave', '2024-01-09', null],
  ['en', 'Hester PlumridgePublishedJanuary 9, 2024', '2024-01-09', null],
  ['en', '(Published 02 Feb 2022, 08:00) ¦ (By Ines Okonjo in Valletta)', '2022-02-02', null],
  ['en', 'By Wilfred Stannard, Harbour Correspondent ¦ 3rd of August, 2021', '2021-08-03', null],
  ['en', 'August 22nd 2021 12:30 ¦ by wilfred stannard', '2021-08-22', null],
  ['en', 'By Lena Marsh-Okafor ¦ Sept. 7, 2023 5 a.m. PT', '2023-09-07', null],
  ['en', 'Thu 07 Sep 2023 06.00 BST ¦ # ¦ Lena Marsh-Okafor in Tokyo ¦ =', '2023-09-07', null],
  ['en', 'By Ravi Sundström ¦ 2024-02-29T07:45:00+01:00', '2024-02-29', null],
  ['en', '2024-02-29 07:45 | Ravi Sundström, Reuters', '2024-02-29', null],
  [
    'en',
    '# ¦ By Nadia Pell ¦ 03/04/2024 ¦ = ¦ Related ¦ Market hall roof to be replaced 25/03/2024 ¦ Fish prices rise 28/03/2024',
    '2024-04-03',
    null,
  ],
  ['en', 'By Nadia Pell ¦ Posted 03/04/2024 10:12 AM ¦ Updated 03/14/2024 4:40 PM', '2024-03-04', '2024-03-14'],
  [
    'en',
    'By Josephine Abara-Lund ¦ Dec. 12, 2023 ¦ A version of this article appeared on Dec. 14, 2023, Section A, Page 3 of the New Harrow edition with the headline: Islands Wait for a Boat.',
    '2023-12-12',
    null,
  ],
  [
    'en',
    '# ¦ By Josephine Abara-Lund ¦ Dec. 12, 2023 ¦ = ¦ A version of this article appeared on Dec. 14, 2023, Section A, Page 3 of the New Harrow edition.',
    '2023-12-12',
    null,
  ],
  [
    'en',
    'The hearing is set for 4 June 2025, the court said, and may be moved. ¦ By Gareth Penhallow ¦ 28 May 2025',
    '2025-05-28',
    null,
  ],
  ['en', '# ¦ By Gareth Penhallow ¦ = ¦ Copyright 2019-2024 Harrow Media Group', null, null],
  [
    'en',
    '# ¦ By Sunniva Brandt ¦ = ¦ Comments (3) ¦ Marcher77 ¦ 12 July 2023 ¦ The island boats were always late. ¦ Reply ¦ old_salt ¦ 13 July 2023 ¦ Not under the former owner. ¦ Reply',
    null,
    null,
  ],
  [
    'en',
    '# ¦ By Sunniva Brandt ¦ = ¦ More news ¦ Bakery reopens after forty years ¦ By Arlo Quist ¦ 12 July 2023 ¦ Bus fares to rise ¦ By Mina Falk ¦ 11 July 2023',
    null,
    null,
  ],
  ['en', 'By Ilse Marren, Kofi Badu and Jean-Luc Petrossian ¦ Nov 3, 2022 · 4 min read', '2022-11-03', null],
  ['en', 'By ¦ Ilse Marren, ¦ Kofi Badu ¦ and ¦ Jean-Luc Petrossian ¦ Nov 3, 2022', '2022-11-03', null],
  ['en', 'Ilse Marren in Tokyo and Kofi Badu in Accra ¦ Friday 3 November 2023', '2023-11-03', null],
  ['en', 'By DELPHINE ARCENEAUX ¦ Associated Press ¦ October 1, 2024 at 7:07 p.m. EDT', '2024-10-01', null],
  [
    'en',
    'The Associated Press ¦ Oct 1, 2024, 7:07 PM ¦ PORT HARROW, Maine (AP) — Engineers worked through the night on Tuesday to free the vessel.',
    '2024-10-01',
    null,
  ],
  ['en', 'By Reuters ¦ October 1, 202411:04 AM UTC Updated 2 hours ago', '2024-10-01', null],
  ['en', 'KYODO NEWS - Oct 1, 2024 - 18:30 | All, World', '2024-10-01', null],
  ['en', 'Hana Fujisaki with agencies ¦ 1 Oct 2024 09.15 CEST', '2024-10-01', null],
  [
    'en',
    'Tue 1 Oct 2024 16.02 BST ¦ Last modified on Wed 2 Oct 2024 09.00 BST ¦ Saskia Menzies',
    '2024-10-01',
    '2024-10-02',
  ],
  ['en', "By Saskia Menzies ¦ 1 Oct '24", '2024-10-01', null],
  ['en', 'Saskia Menzies | 10/31/24 2:10 PM', '2024-10-31', null],
  ['en', 'THE HARROW COURIER ¦ Saturday, June 7, 1941 ¦ # ¦ (By Our Own Correspondent) ¦ =', '1941-06-07', null],
  ['en', 'FROM OUR SPECIAL CORRESPONDENT ¦ LISBON, June 6, 1941', '1941-06-06', null],
  [
    'en',
    'PUBLISHED : 9 MAY 2024 AT 06:00 ¦ NEWSPAPER SECTION: GENERAL ¦ WRITER: SOMCHAI RATTANAWONG',
    '2024-05-09',
    null,
  ],
  ['en', 'Written by Ashwini Deshkar | New Harrow | Updated: May 9, 2024 14:22 IST', '2024-05-09~', '2024-05-09'],
  [
    'en',
    'Ashwini Deshkar / HNN / Updated: May 9, 2024, 14:22 IST ¦ Published: May 8, 2024, 20:10 IST',
    '2024-05-08',
    '2024-05-09',
  ],
  [
    'en',
    'Published : Jul. 5, 2024 - 15:37 ¦ Updated : Jul. 5, 2024 - 17:09 ¦ By Baek Seung-ho (shbaek@harrow.example)',
    '2024-07-05',
    '2024-07-05',
  ],
  ['en', 'BY KENTARO MIZUHASHI ¦ STAFF WRITER ¦ Jul 5, 2024', '2024-07-05', null],
  ['en', 'Editorial ¦ # ¦ The Editorial Board ¦ February 11, 2020 ¦ =', '2020-02-11', null],
  [
    'en',
    '# ¦ By Dora Liddell ¦ Feb 11, 2020 ¦ = ¦ Additional reporting by Sven Pike and Lou Adair; editing by Nia Crowe ¦ Our Standards: the trust principles of the paper.',
    '2020-02-11',
    null,
  ],
  [
    'en',
    '# ¦ Feb 11, 2020 4:03 AM ¦ = ¦ Reporting by Dora Liddell in Port Harrow and Sven Pike in Accra; Editing by Nia Crowe',
    '2020-02-11',
    null,
  ],
  [
    'en',
    'By Dora Liddell ¦ Feb 11, 2020 ¦ The vessel in dock on January 30, 2020. Photograph: Leif Sorley/Harrow Pictures',
    '2020-02-11',
    null,
  ],
  [
    'en',
    'The vessel in dock on January 30, 2020. (Leif Sorley / Harrow Pictures) ¦ By Dora Liddell ¦ February 11, 2020 | 4:03 a.m.',
    '2020-02-11',
    null,
  ],
  [
    'en',
    'Live Updates ¦ By Dora Liddell and others ¦ Last Updated: 11 February 2020, 16:20',
    '2020-02-11~',
    '2020-02-11',
  ],
];

for (const [language, lines, published, updated] of ROWS) {
  test(`the day of a report is read as papers print it (${language}: ${lines})`, () => {
    const page = ferryPage(language, lines.split(' ¦ '));
    assert.deepEqual([page.published, page.updated], [published, updated]);
  });
}
