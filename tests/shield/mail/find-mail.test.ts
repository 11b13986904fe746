import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../src/shield/shield.ts";
import { expectMarked, rows } from "../marked.ts";

describe("a mail address", () => {
  it.each(
    rows(`
    «jan@voorbeeld.nl»
    «Jan.Bakker@Voorbeeld.NL»
    mail «jan@voorbeeld.nl».
    mail «jan@voorbeeld.nl», of bel
    («jan@voorbeeld.nl»)
    <«jan@voorbeeld.nl»>
    mailto:«jan@voorbeeld.nl»
    <mailto:«jan@voorbeeld.nl»|«jan@voorbeeld.nl»>
    "«jan@voorbeeld.nl»"
    «j.bakker-de.vries@sub.domein.voorbeeld.nl»
    «jan_bakker+school@gmail.com»
    «jan1980@hotmail.com»
    «o'neill@voorbeeld.nl»
    «info@basisschool-deregenboog.nl»
    «jan@xs4all.nl»
    «jan@voorbeeld.example»
    «jan@voorbeeld.amsterdam»
    «jan@voorbeeld.co.uk»
    «jan@münchen.de»
    «andré@voorbeeld.nl»
    «andre\u0301@voorbeeld.nl»
    «jan＠voorbeeld.nl»
    «jan\u200b@\u200bvoorbeeld.nl»
    «jan@voor\u00adbeeld.nl»
    «jan @ gmail.com»
    «jan@ gmail.com»
    «jan @gmail.com»
    «jan.bakker @voorbeeld.nl»
    «jan\\n@\\ngmail.com»
    «jan(at)gmail.com»
    «jan (at) gmail.com»
    «jan[at]gmail.com»
    «jan {at} gmail.com»
    «jan[@]gmail.com»
    «jan (apenstaartje) gmail.com»
    «jan apenstaartje gmail punt com»
    «jan apenstaart gmail.com»
    «jan [at] hotmail [punt] com»
    «jan (at) hotmail (dot) com»
    «jan@gmail punt com»
    «jan.bakker AT gmail DOT com»
    «jan at hotmail.com»
    «jan(a)gmail.com»
    «jan@gmail . com»
    «jan@gmail. com»
    van «jan@voorbeeld.nl» aan «piet@voorbeeld.nl»
    «jan@voorbeeld.nl»;«piet@voorbeeld.nl»
    Jan Bakker <«jan@voorbeeld.nl»> schreef
    mail:«jan@voorbeeld.nl»
    «12345@student.voorbeeld.nl»
  `),
  )("%s", (marked) => expectMarked("mail", marked));

  it.each(
    rows(`
    @jan kun jij bellen
    vraag het @sociaalteam
    iedereen met @gemeente.nl
    een adres op @voorbeeld.nl
    3 @ 2
    @
    jan@
    @voorbeeld
    jan@voorbeeld
    www.voorbeeld.nl
    https://voorbeeld.nl/@jan
    kom (bij) ons
    een apenstaartje in je mailadres
    dat is een punt
    hij at voorbeeld.nl
    zij at niets
    3@4
  `),
  )("is not: %s", (text) => expect(findPersonal(text)).toEqual([]));
});
