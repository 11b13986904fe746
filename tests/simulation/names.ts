const first =
  "Anna Bram Carla Dirk Els Frits Gerda Hans Ilse Jaap Karin Leo Mona Nico Olga Piet Rosa Sjoerd Tess Ubel Vera Wim Yara Zeger Amir Bilal Chaima Dunya Esra Farid Hind Idris Jamila Khalid Lina Mounir Nadia Omar Rania Samir".split(
    " ",
  );
const last =
  "de Vries,Jansen,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Dijk,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,Kok,Jacobs,Vermeulen,van Vliet,Willems,Hoekstra,Verhoeven,Koster,Prins,Blom,Huisman,Peeters,Kuipers,Veenstra,Kramer,Postma,Bosch,Maas,Schouten,Yilmaz,Kaya,El Idrissi,Bennani,Haddou,Demir,Nguyen,Kowalski,Santos,Ramdin,Winter,Zomer,Zwart,Roos,Vink,Evers,Snel,Langen,Rijk,Wolters".split(
    ",",
  );

/** A name; with the number behind it no two people share one. */
export function freshName(drawn: number, nth: number): string {
  const at = Math.floor(drawn * first.length * last.length);
  const name = `${first[at % first.length]} ${last[Math.floor(at / first.length)]}`;
  return `${name}-${nth}`;
}

export function mailFor(id: string): string {
  return `${id}@voorbeeld.example`;
}
