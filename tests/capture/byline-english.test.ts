import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferryPage } from './ferry.ts';

/** Lines between headline and body, by language, with a bar between two, and whom they name as authors. */
const ROWS: readonly [string, string, string | null][] = [
  ['en', 'By Oona Tressider ¦ Published: Thursday, 14 November 2024, 6:15 PM GMT', 'Oona Tressider'],
  [
    'en',
    'By Oona Tressider and Callum Reyes-Hart ¦ Updated 9:42 a.m. ET, March 5, 2025 | Published 6:00 a.m. ET, March 4, 2025',
    'Oona Tressider and Callum Reyes-Hart',
  ],
  ['en', 'Published March 4, 2025 ¦ Updated March 6, 2025 ¦ BY DESMOND QUAYLE ¦ STAFF WRITER', 'DESMOND QUAYLE'],
  ['en', 'By Priya Venkataraghavan ¦ Last updated on 21 June 2023 at 10.04', 'Priya Venkataraghavan'],
  ['en', 'By Tomasz Oduya ¦ 3 hours ago', 'Tomasz Oduya'],
  ['en', 'Marlowe Finch ¦ Yesterday at 5:31pm ¦ Share', 'Marlowe Finch'],
  ['en', 'By Hester PlumridgeJanuary 9, 2024 11:20am EST ¦ ShareSave', 'Hester Plumridge'],
  ['en', 'Hester PlumridgePublishedJanuary 9, 2024', 'Hester Plumridge'],
  ['en', '(Published 02 Feb 2022, 08:00) ¦ (By Ines Okonjo in Valletta)', 'Ines Okonjo'],
  ['en', 'By Wilfred Stannard, Harbour Correspondent ¦ 3rd of August, 2021', 'Wilfred Stannard'],
  ['en', 'By Lena Marsh-Okafor ¦ Sept. 7, 2023 5 a.m. PT', 'Lena Marsh-Okafor'],
  ['en', 'Thu 07 Sep 2023 06.00 BST ¦ # ¦ Lena Marsh-Okafor in Tokyo ¦ =', 'Lena Marsh-Okafor'],
  ['en', 'By Ravi Sundström ¦ 2024-02-29T07:45:00+01:00', 'Ravi Sundström'],
  ['en', '2024-02-29 07:45 | Ravi Sundström, Reuters', 'Ravi Sundström, Reuters'],
  ['en', 'By Nadia Pell ¦ 03/04/2024', 'Nadia Pell'],
  [
    'en',
    '# ¦ By Nadia Pell ¦ 03/04/2024 ¦ = ¦ Related ¦ Market hall roof to be replaced 25/03/2024 ¦ Fish prices rise 28/03/2024',
    'Nadia Pell',
  ],
  ['en', 'By Nadia Pell ¦ Posted 03/04/2024 10:12 AM ¦ Updated 03/14/2024 4:40 PM', 'Nadia Pell'],
  [
    'en',
    'By Josephine Abara-Lund ¦ Dec. 12, 2023 ¦ A version of this article appeared on Dec. 14, 2023, Section A, Page 3 of the New Harrow edition with the headline: Islands Wait for a Boat.',
    'Josephine Abara-Lund',
  ],
  [
    'en',
    '# ¦ By Josephine Abara-Lund ¦ Dec. 12, 2023 ¦ = ¦ A version of this article appeared on Dec. 14, 2023, Section A, Page 3 of the New Harrow edition.',
    'Josephine Abara-Lund',
  ],
  [
    'en',
    '# ¦ By Sunniva Brandt ¦ = ¦ Comments (3) ¦ Marcher77 ¦ 12 July 2023 ¦ The island boats were always late. ¦ Reply ¦ old_salt ¦ 13 July 2023 ¦ Not under the former owner. ¦ Reply',
    'Sunniva Brandt',
  ],
  [
    'en',
    '# ¦ By Sunniva Brandt ¦ = ¦ More news ¦ Bakery reopens after forty years ¦ By Arlo Quist ¦ 12 July 2023 ¦ Bus fares to rise ¦ By Mina Falk ¦ 11 July 2023',
    'Sunniva Brandt',
  ],
  [
    'en',
    'By Ilse Marren, Kofi Badu and Jean-Luc Petrossian ¦ Nov 3, 2022 · 4 min read',
    'Ilse Marren, Kofi Badu and Jean-Luc Petrossian',
  ],
  [
    'en',
    'By ¦ Ilse Marren, ¦ Kofi Badu ¦ and ¦ Jean-Luc Petrossian ¦ Nov 3, 2022',
    'Ilse Marren, Kofi Badu, Jean-Luc Petrossian',
  ],
  ['en', 'Ilse Marren in Tokyo and Kofi Badu in Accra ¦ Friday 3 November 2023', 'Ilse Marren, Kofi Badu'],
  ['en', 'By DELPHINE ARCENEAUX ¦ Associated Press ¦ October 1, 2024 at 7:07 p.m. EDT', 'DELPHINE ARCENEAUX'],
  [
    'en',
    'The Associated Press ¦ Oct 1, 2024, 7:07 PM ¦ PORT HARROW, Maine (AP) — Engineers worked through the night on Tuesday to free the vessel.',
    'The Associated Press',
  ],
  ['en', 'By Reuters ¦ October 1, 202411:04 AM UTC Updated 2 hours ago', 'Reuters'],
  ['en', 'KYODO NEWS - Oct 1, 2024 - 18:30 | All, World', 'KYODO NEWS'],
  ['en', 'Hana Fujisaki with agencies ¦ 1 Oct 2024 09.15 CEST', 'Hana Fujisaki, agencies'],
  ['en', 'By Hana Fujisaki ¦ Photographs by Bram Okello ¦ 1 October 2024', 'Hana Fujisaki'],
  ['en', 'By Yusuf Adeyemi-Koh ¦ Translated by Clara Winthrop ¦ October 1, 2024', 'Yusuf Adeyemi-Koh'],
  ['en', '“We will not go,” says Rowena Tull ¦ 1 October 2024', null],
  ['en', 'By Bertie Langdale blangdale@harrowcourier.example ¦ Posted Oct. 1, 2024', 'Bertie Langdale'],
  ['en', 'Bertie Langdale @bertlangdale ¦ Tue, Oct 1, 2024 at 8:00 AM', 'Bertie Langdale'],
  ['en', 'By J. R. Ballantine-Coe ¦ Oct 1 2024', 'J. R. Ballantine-Coe'],
  ['en', 'Words: Saskia van der Meulen ¦ Photography: Otto Brill ¦ 01.10.2024', 'Saskia van der Meulen'],
  [
    'en',
    'Saskia Menzies ¦ Political editor ¦ @smenzies ¦ Tue 1 Oct 2024 16.02 BST ¦ First published on Mon 30 Sep 2024 11.47 BST',
    'Saskia Menzies',
  ],
  ['en', 'Tue 1 Oct 2024 16.02 BST ¦ Last modified on Wed 2 Oct 2024 09.00 BST ¦ Saskia Menzies', 'Saskia Menzies'],
  ['en', 'By Saskia Menzies ¦ October 1', 'Saskia Menzies'],
  ['en', "By Saskia Menzies ¦ 1 Oct '24", 'Saskia Menzies'],
  ['en', 'Saskia Menzies | 10/31/24 2:10 PM', 'Saskia Menzies'],
  [
    'en',
    'PUBLISHED : 9 MAY 2024 AT 06:00 ¦ NEWSPAPER SECTION: GENERAL ¦ WRITER: SOMCHAI RATTANAWONG',
    'SOMCHAI RATTANAWONG',
  ],
  ['en', 'Written by Ashwini Deshkar | New Harrow | Updated: May 9, 2024 14:22 IST', 'Ashwini Deshkar'],
  [
    'en',
    'Ashwini Deshkar / HNN / Updated: May 9, 2024, 14:22 IST ¦ Published: May 8, 2024, 20:10 IST',
    'Ashwini Deshkar',
  ],
  [
    'en',
    'Published : Jul. 5, 2024 - 15:37 ¦ Updated : Jul. 5, 2024 - 17:09 ¦ By Baek Seung-ho (shbaek@harrow.example)',
    'Baek Seung-ho',
  ],
  ['en', 'BY KENTARO MIZUHASHI ¦ STAFF WRITER ¦ Jul 5, 2024', 'KENTARO MIZUHASHI'],
  ['en', 'By Kentaro Mizuhashi ¦ Issued July 5, Heisei 28', 'Kentaro Mizuhashi'],
  [
    'en',
    '# ¦ By Dora Liddell ¦ Feb 11, 2020 ¦ = ¦ Additional reporting by Sven Pike and Lou Adair; editing by Nia Crowe ¦ Our Standards: the trust principles of the paper.',
    'Dora Liddell',
  ],
  [
    'en',
    '# ¦ Feb 11, 2020 4:03 AM ¦ = ¦ Reporting by Dora Liddell in Port Harrow and Sven Pike in Accra; Editing by Nia Crowe',
    'Dora Liddell, Sven Pike',
  ],
  [
    'en',
    'By Dora Liddell ¦ Feb 11, 2020 ¦ The vessel in dock on January 30, 2020. Photograph: Leif Sorley/Harrow Pictures',
    'Dora Liddell',
  ],
  [
    'en',
    'The vessel in dock on January 30, 2020. (Leif Sorley / Harrow Pictures) ¦ By Dora Liddell ¦ February 11, 2020 | 4:03 a.m.',
    'Dora Liddell',
  ],
  ['en', 'By DORA LIDDELL Special to the Courier ¦ FEB. 11, 2020', 'DORA LIDDELL'],
  ['en', 'By Dora Liddell, AP and dpa ¦ 11 Feb 2020', 'Dora Liddell, AP and dpa'],
  ['en', 'Mayor Hugh Dunmore ¦ said the vote was final. ¦ Published Feb 11, 2020', null],
  ['en', 'Interview by Dora Liddell ¦ 11 February 2020 ¦ Hugh Dunmore, the mayor, on what comes next.', 'Dora Liddell'],
  ['en', 'Words by Imogen Farr ¦ Illustration by Pavel Knox ¦ June 2, 2022', 'Imogen Farr'],
  ['en', 'IMOGEN FARR ¦ CHIEF REPORTER ¦ Jun 2, 2022 - 5:00am', 'IMOGEN FARR'],
  [
    'en',
    'by: Imogen Farr, Nexus Harrow ¦ Posted: Jun 2, 2022 / 05:00 AM CDT ¦ Updated: Jun 3, 2022 / 11:14 AM CDT',
    'Imogen Farr, Nexus Harrow',
  ],
  ['en', 'Analysis by Imogen Farr, HNN ¦ Updated 3:07 AM EDT, Thu June 2, 2022', 'Imogen Farr, HNN'],
  ['en', '2 June 2022 ¦ Imogen Farr ¦ Europe correspondent, reporting from Lisbon', 'Imogen Farr'],
];

for (const [language, lines, byline] of ROWS) {
  test(`who wrote a report is read as papers print it (${language}: ${lines})`, () => {
    assert.equal(ferryPage(language, lines.split(' ¦ ')).byline, byline);
  });
}
