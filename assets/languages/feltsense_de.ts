<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>feltsense</name>
  <message>
   <source> Its earlier recording stands.</source>
   <translation> Ihre frühere Aufnahme bleibt.</translation>
  </message>
  <message>
   <source> Plus and minus show less or more of time, 0 all of it, Shift and arrows go on.</source>
   <translation> Plus und Minus zeigen weniger oder mehr Zeit, 0 alles, Umschalt und Pfeile gehen weiter.</translation>
  </message>
  <message>
   <source> The earlier one stands.</source>
   <translation> Die frühere bleibt.</translation>
  </message>
  <message>
   <source> Those in the other folder stay there.</source>
   <translation> Die im anderen Ordner bleiben dort.</translation>
  </message>
  <message>
   <source> What was here before is in {path}.</source>
   <translation> Was vorher hier war, ist in {path}.</translation>
  </message>
  <message>
   <source> and more</source>
   <translation> und weitere</translation>
  </message>
  <message>
   <source> and {number} more</source>
   <translation> und {number} weitere</translation>
  </message>
  <message>
   <source> on {count}</source>
   <translation> ({count})</translation>
  </message>
  <message>
   <source> points afterwards</source>
   <translation> Punkte danach</translation>
  </message>
  <message>
   <source>'{path_name}' should end in {these}: the ending says what is written</source>
   <translation>„{path_name}“ sollte auf {these} enden: die Endung sagt, was geschrieben wird</translation>
  </message>
  <message>
   <source>'{wanted}' is not there just now; the usual one is used.</source>
   <translation>„{wanted}“ ist gerade nicht da; das übliche wird benutzt.</translation>
  </message>
  <message>
   <source>+ and -</source>
   <translation>+ und -</translation>
  </message>
  <message>
   <source>, Enter opens the entry of one.</source>
   <translation>, Eingabe öffnet dessen Eintrag.</translation>
  </message>
  <message>
   <source>, and {number} more</source>
   <translation>, und {number} weitere</translation>
  </message>
  <message>
   <source>, ended when the app closed</source>
   <translation>, geendet, als die App geschlossen wurde</translation>
  </message>
  <message>
   <source>, later</source>
   <translation>, später</translation>
  </message>
  <message>
   <source>, {intensity} of 10</source>
   <translation>, {intensity} von 10</translation>
  </message>
  <message numerus="yes">
   <source>. {n} files could not be read and are not in it: {these}</source>
   <translation>
    <numerusform>. Eine Datei konnte nicht gelesen werden und ist nicht darin: {these}</numerusform>
    <numerusform>. {n} Dateien konnten nicht gelesen werden und sind nicht darin: {these}</numerusform>
   </translation>
  </message>
  <message>
   <source>0 means</source>
   <translation>0 heißt</translation>
  </message>
  <message>
   <source>0 to 9</source>
   <translation>0 bis 9</translation>
  </message>
  <message>
   <source>1, unpleasant</source>
   <translation>1, unangenehm</translation>
  </message>
  <message>
   <source>10 means</source>
   <translation>10 heißt</translation>
  </message>
  <message>
   <source>112 reaches the emergency services from mobile phones in many countries; use your own country's number where you know it. We have no line for this place yet.</source>
   <translation>112 erreicht in vielen Ländern vom Mobiltelefon die Rettungsdienste; nimm die Nummer deines Landes, wo du sie kennst. Für diesen Ort haben wir noch kein Telefon.</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 Monate</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>5 means, if you like</source>
   <translation>5 heißt, wenn du magst</translation>
  </message>
  <message>
   <source>5, pleasant</source>
   <translation>5, angenehm</translation>
  </message>
  <message>
   <source>9-8-8 Suicide Crisis Helpline</source>
   <translation>9-8-8 Suicide Crisis Helpline</translation>
  </message>
  <message>
   <source>95 per cent</source>
   <translation>95 Prozent</translation>
  </message>
  <message>
   <source>988 Suicide &amp; Crisis Lifeline</source>
   <translation>988 Suicide &amp; Crisis Lifeline</translation>
  </message>
  <message>
   <source>; and {number} more pairs</source>
   <translation>; und {number} weitere Paare</translation>
  </message>
  <message numerus="yes">
   <source>; {n} entries are missing</source>
   <translation>
    <numerusform>; {n} Eintrag fehlt</numerusform>
    <numerusform>; {n} Einträge fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>A PLACE TO BEGIN</source>
   <translation>EIN ANFANG</translation>
  </message>
  <message>
   <source>A backup ({name})</source>
   <translation>Eine Sicherung ({name})</translation>
  </message>
  <message>
   <source>A backup is being made, and read back.</source>
   <translation>Eine Sicherung wird gemacht und zurückgelesen.</translation>
  </message>
  <message>
   <source>A backup is made first. Taking it in twice changes nothing.</source>
   <translation>Zuerst wird eine Sicherung gemacht. Zweimal aufzunehmen ändert nichts.</translation>
  </message>
  <message>
   <source>A backup is made, and then the entries are taken in.</source>
   <translation>Eine Sicherung wird gemacht, und dann werden die Einträge aufgenommen.</translation>
  </message>
  <message>
   <source>A backup to restore</source>
   <translation>Eine Sicherung zum Wiederherstellen</translation>
  </message>
  <message>
   <source>A backup was made: {final}</source>
   <translation>Eine Sicherung wurde gemacht: {final}</translation>
  </message>
  <message>
   <source>A bell, a line and a breath over soft rain.</source>
   <translation>Eine Glocke, eine Zeile und ein Atemzug über leisem Regen.</translation>
  </message>
  <message>
   <source>A bell, a line and a breath, softly</source>
   <translation>Eine Glocke, eine Zeile und ein Atemzug, leise</translation>
  </message>
  <message>
   <source>A body to paint on, front and back</source>
   <translation>Ein Körper zum Bemalen, vorne und hinten</translation>
  </message>
  <message>
   <source>A body, front and back</source>
   <translation>Ein Körper, vorne und hinten</translation>
  </message>
  <message>
   <source>A boundary I could hold kindly</source>
   <translation>Eine Grenze, die ich freundlich halten konnte</translation>
  </message>
  <message>
   <source>A check-in asks this once a day in any case.</source>
   <translation>Ein Check-in fragt das auf jeden Fall einmal am Tag.</translation>
  </message>
  <message>
   <source>A check-in begins with</source>
   <translation>Ein Check-in beginnt mit</translation>
  </message>
  <message>
   <source>A dated copy of all that you wrote and recorded, made once a day while Feltsense is open. The older they are, the fewer are kept.</source>
   <translation>Eine datierte Kopie von allem, was du geschrieben und aufgenommen hast, einmal am Tag gemacht, solange Feltsense offen ist. Je älter sie sind, desto weniger werden behalten.</translation>
  </message>
  <message>
   <source>A day and the one before</source>
   <translation>Ein Tag und der davor</translation>
  </message>
  <message>
   <source>A day without a sign may have had anything on it.</source>
   <translation>An einem Tag ohne Zeichen kann alles Mögliche gewesen sein.</translation>
  </message>
  <message>
   <source>A disk may keep what was deleted for a while (an SSD most of all), and so may a service that keeps folders in step, a backup of the whole computer, and what you exported.</source>
   <translation>Eine Platte kann Gelöschtes eine Weile behalten (am meisten eine SSD), ebenso ein Dienst, der Ordner abgleicht, eine Sicherung des ganzen Computers, und was du exportiert hast.</translation>
  </message>
  <message>
   <source>A few pages to show a therapist, a sponsor, or to read yourself. You choose what is on them. They are made on this computer and go nowhere by themselves.</source>
   <translation>Ein paar Seiten, um sie einer Therapeutin, einem Sponsor zu zeigen oder selbst zu lesen. Du wählst, was darauf steht. Sie werden auf diesem Computer gemacht und gehen von selbst nirgendwohin.</translation>
  </message>
  <message>
   <source>A few questions without an exercise ({keys})</source>
   <translation>Ein paar Fragen ohne Übung ({keys})</translation>
  </message>
  <message>
   <source>A few words to somebody or something. It need not tell what happened.</source>
   <translation>Ein paar Worte an jemanden oder etwas. Es muss nicht erzählen, was geschehen ist.</translation>
  </message>
  <message>
   <source>A file can be printed. What is copied goes when you lock.</source>
   <translation>Eine Datei lässt sich drucken. Was kopiert ist, verschwindet, wenn du sperrst.</translation>
  </message>
  <message>
   <source>A file of your own, to keep, to print or to use elsewhere.</source>
   <translation>Eine eigene Datei, zum Behalten, Drucken oder anderswo Benutzen.</translation>
  </message>
  <message>
   <source>A folder for backups</source>
   <translation>Ein Ordner für Sicherungen</translation>
  </message>
  <message>
   <source>A hand on the body</source>
   <translation>Eine Hand auf dem Körper</translation>
  </message>
  <message>
   <source>A letter I won't send</source>
   <translation>Ein Brief, den ich nicht abschicke</translation>
  </message>
  <message>
   <source>A letter in it belongs to no recovery code. Please look once more.</source>
   <translation>Ein Buchstabe darin gehört zu keinem Rettungscode. Bitte sieh noch einmal hin.</translation>
  </message>
  <message>
   <source>A letter in it is not as it was written. Please look once more.</source>
   <translation>Ein Buchstabe darin ist nicht wie aufgeschrieben. Bitte sieh noch einmal hin.</translation>
  </message>
  <message>
   <source>A line or two is plenty.</source>
   <translation>Eine Zeile oder zwei sind genug.</translation>
  </message>
  <message>
   <source>A line or two is plenty. What you write stays here, for you alone.</source>
   <translation>Eine Zeile oder zwei sind genug. Was du schreibst, bleibt hier, nur für dich.</translation>
  </message>
  <message>
   <source>A line that one voice cannot say falls to the next one below it.</source>
   <translation>Eine Zeile, die eine Stimme nicht sagen kann, geht an die nächste darunter.</translation>
  </message>
  <message>
   <source>A line without its words</source>
   <translation>Eine Zeile ohne ihre Worte</translation>
  </message>
  <message>
   <source>A log of changes of {spoken} was damaged. {which}</source>
   <translation>Ein Protokoll der Änderungen von {spoken} wurde beschädigt. {which}</translation>
  </message>
  <message>
   <source>A lot, or very far away. Start with something outside?</source>
   <translation>Viel, oder sehr weit weg. Mit etwas draußen beginnen?</translation>
  </message>
  <message>
   <source>A map is painted when there is something to paint; numb days may have none.</source>
   <translation>Eine Karte wird gemalt, wenn es etwas zu malen gibt; taube Tage haben vielleicht keine.</translation>
  </message>
  <message>
   <source>A middle brush</source>
   <translation>Ein mittlerer Pinsel</translation>
  </message>
  <message>
   <source>A moment outside</source>
   <translation>Ein Moment draußen</translation>
  </message>
  <message>
   <source>A moment to check in, if you like.</source>
   <translation>Ein Moment für einen Check-in, wenn du magst.</translation>
  </message>
  <message>
   <source>A moment, if you like.</source>
   <translation>Ein Moment, wenn du magst.</translation>
  </message>
  <message>
   <source>A name on it, if you like</source>
   <translation>Ein Name darauf, wenn du magst</translation>
  </message>
  <message>
   <source>A narrow brush</source>
   <translation>Ein schmaler Pinsel</translation>
  </message>
  <message>
   <source>A new passphrase</source>
   <translation>Eine neue Passphrase</translation>
  </message>
  <message>
   <source>A note</source>
   <translation>Eine Notiz</translation>
  </message>
  <message>
   <source>A number if one fits, or none. Digits answer, Enter goes on.</source>
   <translation>Eine Zahl, wenn eine passt, oder keine. Ziffern antworten, Eingabe geht weiter.</translation>
  </message>
  <message>
   <source>A number, or where to find them</source>
   <translation>Eine Nummer, oder wo sie zu finden sind</translation>
  </message>
  <message>
   <source>A pair is the last rating before and the last one after in one session: of the strongest feeling, and of each scale that was answered with a number both times. Answers more than half an hour after the end are late, and are no after; a scale answered in the last two minutes of a session stands for that scale afterwards. Pairs of one day and kind are averaged first; the range is the 95 % t interval of the change of days, from 6 days. Rests are not among them.</source>
   <translation>Ein Paar sind die letzte Einschätzung vorher und die letzte nachher in einer Sitzung: des stärksten Gefühls und jeder Skala, die beide Male mit einer Zahl beantwortet wurde. Antworten mehr als eine halbe Stunde nach dem Ende sind spät und gelten nicht als nachher; eine Skala, die in den letzten zwei Minuten einer Sitzung beantwortet wurde, steht für diese Skala danach. Paare eines Tages und einer Art werden zuerst gemittelt; der Bereich ist das 95-%-t-Intervall der Veränderung der Tage, ab 6 Tagen. Ruhezeiten sind nicht dabei.</translation>
  </message>
  <message>
   <source>A passphrase?</source>
   <translation>Eine Passphrase?</translation>
  </message>
  <message>
   <source>A place for your attention, when an exercise is a lot.</source>
   <translation>Ein Ort für deine Aufmerksamkeit, wenn eine Übung viel ist.</translation>
  </message>
  <message>
   <source>A place in the body is visited for half a minute at most, and sessions that go inward last 10 minutes at most. It stays on until you switch it off.</source>
   <translation>Eine Stelle im Körper wird höchstens eine halbe Minute besucht, und Sitzungen nach innen dauern höchstens 10 Minuten. Es bleibt an, bis du es ausschaltest.</translation>
  </message>
  <message>
   <source>A place or several, or none. It need not be strong.</source>
   <translation>Eine Stelle oder mehrere, oder keine. Es muss nicht stark sein.</translation>
  </message>
  <message>
   <source>A question of your own</source>
   <translation>Eine eigene Frage</translation>
  </message>
  <message>
   <source>A question, if you like: {question}</source>
   <translation>Eine Frage, wenn du magst: {question}</translation>
  </message>
  <message>
   <source>A quiet five minutes</source>
   <translation>Fünf stille Minuten</translation>
  </message>
  <message>
   <source>A quiet line that fills in five minutes</source>
   <translation>Eine stille Linie, die sich in fünf Minuten füllt</translation>
  </message>
  <message>
   <source>A rating that is near an end of its scale has little room beyond it.</source>
   <translation>Eine Einschätzung nahe an einem Ende ihrer Skala hat darüber hinaus wenig Platz.</translation>
  </message>
  <message>
   <source>A recovery code has {number} letters and figures; this has {letters}.</source>
   <translation>Ein Rettungscode hat {number} Buchstaben und Ziffern; dieser hat {letters}.</translation>
  </message>
  <message>
   <source>A report</source>
   <translation>Ein Bericht</translation>
  </message>
  <message>
   <source>A rest is something too: what you expect of an exercise, you may not expect of it.</source>
   <translation>Auch eine Ruhe ist etwas: was du von einer Übung erwartest, erwartest du von ihr vielleicht nicht.</translation>
  </message>
  <message>
   <source>A rest pair is a rest instead of an exercise: you rate what you feel, sit quietly for as many minutes, and rate again.</source>
   <translation>Ein Ruhe-Paar ist eine Ruhe anstelle einer Übung: du schätzt ein, was du fühlst, sitzt ebenso viele Minuten still und schätzt noch einmal ein.</translation>
  </message>
  <message>
   <source>A restore that had been cut off was finished. What was there before it is in the backup that was made first.</source>
   <translation>Ein unterbrochenes Wiederherstellen wurde beendet. Was davor da war, ist in der Sicherung, die zuerst gemacht wurde.</translation>
  </message>
  <message>
   <source>A restore was cut off before it changed anything, and was undone. All is as it was.</source>
   <translation>Ein Wiederherstellen wurde unterbrochen, bevor es etwas verändert hat, und rückgängig gemacht. Alles ist, wie es war.</translation>
  </message>
  <message>
   <source>A session that was cut off was not marked. {error}</source>
   <translation>Eine abgebrochene Sitzung wurde nicht vermerkt. {error}</translation>
  </message>
  <message>
   <source>A short way to begin, with your eyes open.</source>
   <translation>Ein kurzer Anfang, mit offenen Augen.</translation>
  </message>
  <message>
   <source>A slow drift over months makes neighbouring days alike, too.</source>
   <translation>Auch ein langsames Treiben über Monate macht benachbarte Tage ähnlich.</translation>
  </message>
  <message>
   <source>A small window without sound that goes by itself, while Feltsense is open. It waits for nobody: what was missed is gone, and it stays away while something has the whole screen, or while the system shall not disturb.</source>
   <translation>Ein kleines Fenster ohne Ton, das von selbst wieder geht, solange Feltsense offen ist. Es wartet auf niemanden: was verpasst wurde, ist vorbei, und es bleibt weg, solange etwas den ganzen Bildschirm hat oder das System nicht stören soll.</translation>
  </message>
  <message>
   <source>A sound, a colour, something under your hand, or very little. Any of it counts.</source>
   <translation>Ein Geräusch, eine Farbe, etwas unter deiner Hand, oder sehr wenig. Alles davon zählt.</translation>
  </message>
  <message>
   <source>A tag of your own</source>
   <translation>Ein eigenes Stichwort</translation>
  </message>
  <message>
   <source>A thing to hold</source>
   <translation>Etwas zum Halten</translation>
  </message>
  <message>
   <source>A title that says nothing</source>
   <translation>Ein Titel, der nichts sagt</translation>
  </message>
  <message>
   <source>A wide brush</source>
   <translation>Ein breiter Pinsel</translation>
  </message>
  <message>
   <source>A word of your own</source>
   <translation>Ein eigenes Wort</translation>
  </message>
  <message>
   <source>A year</source>
   <translation>Ein Jahr</translation>
  </message>
  <message>
   <source>About {different:.1f} different feelings. {no_score}</source>
   <translation>Etwa {different:.1f} verschiedene Gefühle. {no_score}</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Dazu</translation>
  </message>
  <message>
   <source>Add a question of your own</source>
   <translation>Eine eigene Frage dazu</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Ein Stichwort dazu</translation>
  </message>
  <message>
   <source>Add a word</source>
   <translation>Ein Wort dazu</translation>
  </message>
  <message>
   <source>Add your own</source>
   <translation>Eigenes dazu</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>After a day with strong feelings, was the next one like it?</source>
   <translation>War nach einem Tag mit starken Gefühlen der nächste ähnlich?</translation>
  </message>
  <message>
   <source>After a rest</source>
   <translation>Nach einer Ruhe</translation>
  </message>
  <message>
   <source>After an exercise</source>
   <translation>Nach einer Übung</translation>
  </message>
  <message>
   <source>After restoring, the passphrase of this backup holds, and its recovery code.</source>
   <translation>Nach dem Wiederherstellen gelten die Passphrase dieser Sicherung und ihr Rettungscode.</translation>
  </message>
  <message>
   <source>After: {titles}</source>
   <translation>Nach: {titles}</translation>
  </message>
  <message>
   <source>Afternoon</source>
   <translation>Nachmittag</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All day</source>
   <translation>Den ganzen Tag</translation>
  </message>
  <message>
   <source>All days are the same, so there is no likeness to tell; {pairs} pairs of days.</source>
   <translation>Alle Tage sind gleich, daher lässt sich keine Ähnlichkeit nennen; {pairs} Paare von Tagen.</translation>
  </message>
  <message>
   <source>All maps together</source>
   <translation>Alle Karten zusammen</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All of them count until one is chosen.</source>
   <translation>Alle zählen, bis eines gewählt ist.</translation>
  </message>
  <message>
   <source>All of this can be changed in the settings, whenever you like.</source>
   <translation>All das lässt sich in den Einstellungen ändern, wann immer du magst.</translation>
  </message>
  <message>
   <source>All that Feltsense keeps of you, the backups too.</source>
   <translation>Alles, was Feltsense von dir aufbewahrt, auch die Sicherungen.</translation>
  </message>
  <message>
   <source>All that it held is in the month's own file as well.</source>
   <translation>Alles, was es enthielt, steht auch in der Datei des Monats.</translation>
  </message>
  <message>
   <source>All that the keyboard can do, on one page: {native} from anywhere.</source>
   <translation>Alles, was die Tastatur kann, auf einer Seite: {native} von überall.</translation>
  </message>
  <message>
   <source>All volumes are at zero on the page Sound, and so the file would be silent.</source>
   <translation>Auf der Seite Ton stehen alle Lautstärken auf null, die Datei wäre also still.</translation>
  </message>
  <message>
   <source>Ambience</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>Among many exercises some stand apart by chance alone: of 20 looks, one.</source>
   <translation>Unter vielen Übungen fallen einige allein durch Zufall auf: von 20 Blicken einer.</translation>
  </message>
  <message>
   <source>An answer on a scale; 1 and 0 together is ten</source>
   <translation>Eine Antwort auf einer Skala; 1 und 0 zusammen ist zehn</translation>
  </message>
  <message>
   <source>An answer such as numb was given in {words}.</source>
   <translation>Eine Antwort wie taub: {words}.</translation>
  </message>
  <message>
   <source>An apostrophe in front of = + - @ keeps a spreadsheet from taking it for a sum.</source>
   <translation>Ein Apostroph vor = + - @ verhindert, dass eine Tabellenkalkulation es für eine Rechnung hält.</translation>
  </message>
  <message>
   <source>An empty cell: not asked, or not answered. It is never a zero.</source>
   <translation>Eine leere Zelle: nicht gefragt oder nicht beantwortet. Nie eine Null.</translation>
  </message>
  <message>
   <source>An entry</source>
   <translation>Ein Eintrag</translation>
  </message>
  <message>
   <source>An entry at {at} on Tuesday belongs to {its}.</source>
   <translation>Ein Eintrag um {at} am Dienstag gehört zu: {its}.</translation>
  </message>
  <message>
   <source>An exercise</source>
   <translation>Eine Übung</translation>
  </message>
  <message>
   <source>And {number:,} more.</source>
   <translation>Und {number:,} weitere.</translation>
  </message>
  <message>
   <source>Android and computers; with VLC, also an iPhone.</source>
   <translation>Android und Computer; mit VLC auch ein iPhone.</translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Eine andere</translation>
  </message>
  <message>
   <source>Answer anew</source>
   <translation>Neu antworten</translation>
  </message>
  <message>
   <source>Answers are kept under the name. One that was used before brings its answers along.</source>
   <translation>Antworten werden unter dem Namen behalten. Einer, der schon benutzt wurde, bringt seine Antworten mit.</translation>
  </message>
  <message>
   <source>Answers beside the feeling words</source>
   <translation>Antworten neben den Gefühlswörtern</translation>
  </message>
  <message>
   <source>Answers such as numb</source>
   <translation>Antworten wie taub</translation>
  </message>
  <message>
   <source>Answers such as numb, of all ratings with words</source>
   <translation>Antworten wie taub, von allen Einschätzungen mit Wörtern</translation>
  </message>
  <message>
   <source>Any length counts, and so does stopping early.</source>
   <translation>Jede Länge zählt, und früher aufzuhören auch.</translation>
  </message>
  <message>
   <source>Any of them, or none. Digits answer, T is “can't tell”, Enter goes on.</source>
   <translation>Irgendeine davon, oder keine. Ziffern antworten, T ist „weiß nicht“, Eingabe geht weiter.</translation>
  </message>
  <message>
   <source>Any place you would rather not visit. It is remembered.</source>
   <translation>Jede Stelle, die du lieber nicht besuchst. Es wird gemerkt.</translation>
  </message>
  <message>
   <source>Apart with the tag and without it: {these}. All others overlap. It does not say which of the two comes first.</source>
   <translation>Verschieden mit dem Stichwort und ohne: {these}. Alle anderen überschneiden sich. Was von beiden zuerst kommt, sagt das nicht.</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Pfeiltasten</translation>
  </message>
  <message>
   <source>Arrow keys go from point to point{opens}</source>
   <translation>Pfeiltasten gehen von Punkt zu Punkt{opens}</translation>
  </message>
  <message>
   <source>As a word of your own ({keep_key})</source>
   <translation>Als eigenes Wort ({keep_key})</translation>
  </message>
  <message>
   <source>As it was before: {what}.</source>
   <translation>Wie es vorher war: {what}.</translation>
  </message>
  <message>
   <source>As it will look</source>
   <translation>Wie es aussehen wird</translation>
  </message>
  <message>
   <source>As many as fit, both of a pair too, or none.</source>
   <translation>So viele wie passen, auch beide eines Paars, oder keines.</translation>
  </message>
  <message>
   <source>As many as fit, one, or none.</source>
   <translation>So viele wie passen, eines oder keines.</translation>
  </message>
  <message>
   <source>As many as you like.</source>
   <translation>So viele du magst.</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Wie im System</translation>
  </message>
  <message>
   <source>As the system has them</source>
   <translation>Wie im System</translation>
  </message>
  <message>
   <source>As written: {ambience}</source>
   <translation>Wie geschrieben: {ambience}</translation>
  </message>
  <message>
   <source>At any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <source>At least one feeling named</source>
   <translation>Mindestens ein Gefühl benannt</translation>
  </message>
  <message>
   <source>At most {longest} letters, please. This has {text}.</source>
   <translation>Höchstens {longest} Buchstaben, bitte. Das hat {text}.</translation>
  </message>
  <message>
   <source>At the desk</source>
   <translation>Am Schreibtisch</translation>
  </message>
  <message>
   <source>At these times</source>
   <translation>Zu diesen Zeiten</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Aug</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australien</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Back to the start of this part</source>
   <translation>Zurück zum Anfang dieses Teils</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Backups of Feltsense (*.zip)</source>
   <translation>Sicherungen von Feltsense (*.zip)</translation>
  </message>
  <message>
   <source>Backups that were made until now stay encrypted; passphrase and code are still needed for those.</source>
   <translation>Sicherungen, die bisher gemacht wurden, bleiben verschlüsselt; für sie braucht es weiter Passphrase und Code.</translation>
  </message>
  <message>
   <source>Backups were made there too, and it is not there now: {these}. Delete them when the disk is back.</source>
   <translation>Auch dort wurden Sicherungen gemacht, und es ist gerade nicht da: {these}. Lösche sie, wenn die Platte wieder da ist.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>Before and after, by exercise</source>
   <translation>Vorher und nachher, nach Übung</translation>
  </message>
  <message>
   <source>Before breathing exercises</source>
   <translation>Vor Atemübungen</translation>
  </message>
  <message>
   <source>Before it is restored, what is here now is backed up, so that you can go back.</source>
   <translation>Bevor sie wiederhergestellt wird, wird gesichert, was jetzt hier ist, damit du zurück kannst.</translation>
  </message>
  <message>
   <source>Before the correction for few days it is {plain}.</source>
   <translation>Vor der Korrektur für wenige Tage ist es {plain}.</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Bevor du beginnst</translation>
  </message>
  <message>
   <source>Before you go, if you like</source>
   <translation>Bevor du gehst, wenn du magst</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Begin: {exercise_title}</source>
   <translation>Beginnen: {exercise_title}</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Glocken</translation>
  </message>
  <message>
   <source>Beside a rest</source>
   <translation>Neben einer Ruhe</translation>
  </message>
  <message>
   <source>Beside the words, before and after an exercise. Each can be passed over.</source>
   <translation>Neben den Wörtern, vor und nach einer Übung. Jede kann übergangen werden.</translation>
  </message>
  <message>
   <source>Best guess of its level on the last day: {middle:.1f} (likely between {low:.1f} and {high:.1f}).</source>
   <translation>Beste Vermutung ihres Niveaus am letzten Tag: {middle:.1f} (wahrscheinlich zwischen {low:.1f} und {high:.1f}).</translation>
  </message>
  <message>
   <source>Best guess of the level</source>
   <translation>Beste Vermutung des Niveaus</translation>
  </message>
  <message>
   <source>Best guess of your underlying level on the last day: {middle:.1f} (likely between {low:.1f} and {high:.1f}).</source>
   <translation>Beste Vermutung deines zugrunde liegenden Niveaus am letzten Tag: {middle:.1f} (wahrscheinlich zwischen {low:.1f} und {high:.1f}).</translation>
  </message>
  <message>
   <source>Blood pressure</source>
   <translation>Blutdruck</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Körper</translation>
  </message>
  <message>
   <source>Body figure</source>
   <translation>Körperfigur</translation>
  </message>
  <message>
   <source>Body map</source>
   <translation>Körperkarte</translation>
  </message>
  <message>
   <source>Body map, as it was painted</source>
   <translation>Körperkarte, wie sie gemalt wurde</translation>
  </message>
  <message>
   <source>Body maps</source>
   <translation>Körperkarten</translation>
  </message>
  <message>
   <source>Body scan</source>
   <translation>Body-Scan</translation>
  </message>
  <message>
   <source>Both are fine. What was planned can follow, or wait for another time.</source>
   <translation>Beides ist gut. Was geplant war, kann folgen oder auf ein andermal warten.</translation>
  </message>
  <message>
   <source>Both files of your keys are damaged or gone, and without them nothing that is locked away can be read. A backup has them too.</source>
   <translation>Beide Dateien mit deinen Schlüsseln sind beschädigt oder weg, und ohne sie lässt sich nichts Gesperrtes lesen. Eine Sicherung hat sie auch.</translation>
  </message>
  <message>
   <source>Breath</source>
   <translation>Atem</translation>
  </message>
  <message>
   <source>Breath pacer</source>
   <translation>Atemtakt</translation>
  </message>
  <message>
   <source>Breath tones</source>
   <translation>Atemtöne</translation>
  </message>
  <message>
   <source>Breath {number} of {cycles}</source>
   <translation>Atemzug {number} von {cycles}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Einatmen</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Ausatmen</translation>
  </message>
  <message>
   <source>Bring back the earlier one</source>
   <translation>Die frühere zurückholen</translation>
  </message>
  <message>
   <source>Bring back what is missing of {spoken}</source>
   <translation>Zurückholen, was fehlt: {spoken}</translation>
  </message>
  <message>
   <source>Bring them back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Brown noise</source>
   <translation>Braunes Rauschen</translation>
  </message>
  <message>
   <source>Brushes</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <source>By hour</source>
   <translation>Nach Stunde</translation>
  </message>
  <message>
   <source>By hour and by weekday</source>
   <translation>Nach Stunde und Wochentag</translation>
  </message>
  <message>
   <source>By weekday</source>
   <translation>Nach Wochentag</translation>
  </message>
  <message>
   <source>CSV tables in a zip, with one that explains every column.</source>
   <translation>CSV-Tabellen in einem Zip, mit einer, die jede Spalte erklärt.</translation>
  </message>
  <message>
   <source>Call or text, free, day and night.</source>
   <translation>Anrufen oder schreiben, kostenlos, Tag und Nacht.</translation>
  </message>
  <message>
   <source>Call or text, in English and French, day and night.</source>
   <translation>Anrufen oder schreiben, auf Englisch und Französisch, Tag und Nacht.</translation>
  </message>
  <message>
   <source>Call or text, or chat at 988lifeline.org. Free, day and night.</source>
   <translation>Anrufen oder schreiben, oder Chat auf 988lifeline.org. Kostenlos, Tag und Nacht.</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Kanada</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel (Esc); nothing is changed</source>
   <translation>Abbrechen (Esc); nichts wird geändert</translation>
  </message>
  <message>
   <source>Cancel, change nothing</source>
   <translation>Abbrechen, nichts ändern</translation>
  </message>
  <message>
   <source>Cancelled. Nothing of it was kept.</source>
   <translation>Abgebrochen. Nichts davon wurde behalten.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <source>Captions and bells only</source>
   <translation>Nur Untertitel und Glocken</translation>
  </message>
  <message>
   <source>Captions and the breath</source>
   <translation>Untertitel und der Atem</translation>
  </message>
  <message>
   <source>Captions as a second file</source>
   <translation>Untertitel als zweite Datei</translation>
  </message>
  <message>
   <source>Captions only</source>
   <translation>Nur Untertitel</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Veränderung</translation>
  </message>
  <message>
   <source>Change in {title}</source>
   <translation>Veränderung: {title}</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Die Passphrase ändern</translation>
  </message>
  <message>
   <source>Change what is asked</source>
   <translation>Ändern, was gefragt wird</translation>
  </message>
  <message>
   <source>Change what was written down: {name}</source>
   <translation>Ändern, was aufgeschrieben wurde: {name}</translation>
  </message>
  <message>
   <source>Change: after</source>
   <translation>Ändern: nachher</translation>
  </message>
  <message>
   <source>Change: before</source>
   <translation>Ändern: vorher</translation>
  </message>
  <message>
   <source>Change: check-in</source>
   <translation>Ändern: Check-in</translation>
  </message>
  <message>
   <source>Change: during</source>
   <translation>Ändern: währenddessen</translation>
  </message>
  <message>
   <source>Change: {name}</source>
   <translation>Ändern: {name}</translation>
  </message>
  <message>
   <source>Change: {own_name}</source>
   <translation>Ändern: {own_name}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Changed: {name}.</source>
   <translation>Geändert: {name}.</translation>
  </message>
  <message>
   <source>Changed: {what}.</source>
   <translation>Geändert: {what}.</translation>
  </message>
  <message>
   <source>Chart: {chart_title}</source>
   <translation>Diagramm: {chart_title}</translation>
  </message>
  <message>
   <source>Check in</source>
   <translation>Check-in</translation>
  </message>
  <message>
   <source>Check-in</source>
   <translation>Check-in</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Check-ins</translation>
  </message>
  <message>
   <source>Check-ins at other times of the day: morning and evening may differ anyway.</source>
   <translation>Check-ins zu anderen Tageszeiten: Morgen und Abend können sich ohnehin unterscheiden.</translation>
  </message>
  <message>
   <source>Checked on {on}, over a year ago. Please double-check this number.</source>
   <translation>Geprüft am {on}, vor über einem Jahr. Bitte prüfe diese Nummer noch einmal.</translation>
  </message>
  <message>
   <source>Checked on {on}.</source>
   <translation>Geprüft am {on}.</translation>
  </message>
  <message>
   <source>Chest pain, fainting, sudden weakness or numbness on one side, trouble speaking, a seizure, confusion, or heavy alcohol or sedative withdrawal: call the emergency services. These are not for an exercise.</source>
   <translation>Schmerzen in der Brust, Ohnmacht, plötzliche Schwäche oder Taubheit einer Seite, Mühe beim Sprechen, ein Krampfanfall, Verwirrung, oder schwerer Entzug von Alkohol oder Beruhigungsmitteln: ruf die Rettungsdienste. Das ist nichts für eine Übung.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Andere Datei wählen</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Anderen Ordner wählen</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Anderen Namen wählen</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Anderen Ort wählen</translation>
  </message>
  <message>
   <source>Choose at least one kind.</source>
   <translation>Wähle mindestens eine Art.</translation>
  </message>
  <message>
   <source>Choose what</source>
   <translation>Wählen, was</translation>
  </message>
  <message>
   <source>Choose where to save</source>
   <translation>Speicherort wählen</translation>
  </message>
  <message>
   <source>Choose words, exercises and lines…</source>
   <translation>Wörter, Übungen und Linien wählen …</translation>
  </message>
  <message>
   <source>Chronic pain</source>
   <translation>Chronischer Schmerz</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear all (it can be undone)</source>
   <translation>Alles leeren (lässt sich rückgängig machen)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close (V)</source>
   <translation>Schließen (V)</translation>
  </message>
  <message>
   <source>Close (W)</source>
   <translation>Schließen (W)</translation>
  </message>
  <message>
   <source>Close Feltsense</source>
   <translation>Feltsense schließen</translation>
  </message>
  <message>
   <source>Close and open it again</source>
   <translation>Schließen und neu öffnen</translation>
  </message>
  <message>
   <source>Close the sound panel</source>
   <translation>Die Ton-Leiste schließen</translation>
  </message>
  <message>
   <source>Close the words</source>
   <translation>Die Worte schließen</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Colours as the system has them</source>
   <translation>Farben wie im System</translation>
  </message>
  <message>
   <source>Come back to</source>
   <translation>Zurückkommen zu</translation>
  </message>
  <message>
   <source>Comes from practice. Hardly studied so far.</source>
   <translation>Kommt aus der Praxis. Bisher kaum untersucht.</translation>
  </message>
  <message>
   <source>Copied. It goes from the clipboard when you lock or close Feltsense.</source>
   <translation>Kopiert. Er verschwindet aus der Zwischenablage, wenn du Feltsense sperrst oder schließt.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Ctrl+L locks at once, on every screen.</source>
   <translation>Strg+L sperrt sofort, auf jeder Seite.</translation>
  </message>
  <message>
   <source>Damaged in it, and not to be had from it: {some}.</source>
   <translation>Darin beschädigt und nicht daraus zu bekommen: {some}.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Dark colours</source>
   <translation>Dunkle Farben</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Day and night. By text: 0477 13 11 14.</source>
   <translation>Tag und Nacht. Per SMS: 0477 13 11 14.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Days when nothing was written down may have been different from the days that were.</source>
   <translation>Tage, an denen nichts aufgeschrieben wurde, können anders gewesen sein als die anderen.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Dez</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete (it can be taken back)</source>
   <translation>Löschen (lässt sich zurücknehmen)</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete it, which can be taken back</source>
   <translation>Löschen, was sich zurücknehmen lässt</translation>
  </message>
  <message>
   <source>Delete this recording</source>
   <translation>Diese Aufnahme löschen</translation>
  </message>
  <message>
   <source>Delete this recording? It cannot be brought back.</source>
   <translation>Diese Aufnahme löschen? Sie lässt sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <source>Deleted: {name}.</source>
   <translation>Gelöscht: {name}.</translation>
  </message>
  <message>
   <source>Deleted: {what}.</source>
   <translation>Gelöscht: {what}.</translation>
  </message>
  <message>
   <source>Deleting everything had been cut off, and was finished. {said}</source>
   <translation>Das Löschen von allem war unterbrochen worden und wurde beendet. {said}</translation>
  </message>
  <message>
   <source>DerSimonian and Laird (1986), meta-analysis in clinical trials</source>
   <translation>DerSimonian and Laird (1986), meta-analysis in clinical trials</translation>
  </message>
  <message>
   <source>Did the strength of feelings change differently over different exercises?</source>
   <translation>Hat sich die Stärke der Gefühle über verschiedene Übungen verschieden verändert?</translation>
  </message>
  <message>
   <source>Different in {redrawn} words</source>
   <translation>Verschieden unter {redrawn} Wörtern</translation>
  </message>
  <message>
   <source>Different words</source>
   <translation>Verschiedene Wörter</translation>
  </message>
  <message>
   <source>Different words in {redrawn}</source>
   <translation>Verschiedene Wörter unter {redrawn}</translation>
  </message>
  <message>
   <source>Distance can be a choice, and it can be something that happens. Often it is a bit of both. Put a marker where it fits for you these days, or leave a line empty. Nothing is added up, and neither side is a result.</source>
   <translation>Abstand kann eine Wahl sein, und er kann etwas sein, das geschieht. Oft ist es ein wenig von beidem. Setze eine Markierung, wo es in diesen Tagen für dich passt, oder lass eine Zeile leer. Nichts wird zusammengezählt, und keine Seite ist ein Ergebnis.</translation>
  </message>
  <message>
   <source>Distress about the body's looks</source>
   <translation>Leiden am Aussehen des Körpers</translation>
  </message>
  <message>
   <source>Do you understand more from there, or less?</source>
   <translation>Verstehst du von dort aus mehr, oder weniger?</translation>
  </message>
  <message>
   <source>Does more change over an exercise than over a rest?</source>
   <translation>Verändert sich über eine Übung mehr als über eine Ruhe?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done (Esc, or Ctrl+Enter)</source>
   <translation>Fertig (Esc oder Strg+Eingabe)</translation>
  </message>
  <message>
   <source>Done, keep this answer</source>
   <translation>Fertig, diese Antwort behalten</translation>
  </message>
  <message>
   <source>Drawn together</source>
   <translation>Zusammengezogen</translation>
  </message>
  <message>
   <source>Drawn together, and the likely range</source>
   <translation>Zusammengezogen, und der wahrscheinliche Bereich</translation>
  </message>
  <message>
   <source>Dunn (1961), multiple comparisons among means</source>
   <translation>Dunn (1961), multiple comparisons among means</translation>
  </message>
  <message>
   <source>During</source>
   <translation>Währenddessen</translation>
  </message>
  <message>
   <source>Each breath then goes from in to out: </source>
   <translation>Jeder Atem geht dann vom Ein zum Aus: </translation>
  </message>
  <message>
   <source>Each cell of a map is 1 where more was painted at half strength or above, -1 where less was, 0 where neither. Shown is their sum over the number of maps and 2 more with nothing on them, so that one map alone is no strong mark. Numb is the share of maps, drawn by itself. Maps of a standing and of a seated figure are kept apart. Below it, how many maps painted at least a tenth of a part of the body.</source>
   <translation>Jedes Feld einer Karte ist 1, wo mehr mit mindestens halber Stärke gemalt wurde, -1, wo weniger gemalt wurde, 0, wo keines von beiden. Gezeigt wird die Summe, geteilt durch die Zahl der Karten und 2 weitere, auf denen nichts ist, damit eine Karte allein kein starkes Zeichen ist. Taub ist der Anteil der Karten, für sich gezeichnet. Karten einer stehenden und einer sitzenden Figur bleiben getrennt. Darunter: auf wie vielen Karten mindestens ein Zehntel eines Körperteils bemalt ist.</translation>
  </message>
  <message>
   <source>Each day</source>
   <translation>Jeder Tag</translation>
  </message>
  <message>
   <source>Each of these says little by itself, and needs many entries before it says anything. None of them is better when it is higher or lower.</source>
   <translation>Jedes davon sagt für sich wenig und braucht viele Einträge, bevor es etwas sagt. Keines ist besser, wenn es höher oder niedriger ist.</translation>
  </message>
  <message>
   <source>Each point is the highest intensity given to a feeling word in one rating, from 0 to 10. Numb and the other answers without a word are on their own track and in no average. A line joins points that are up to 7 days apart; nothing is filled in. The band is the best guess of the level under the daily means, with 95 % of what is likely around it: a local level model, filtered and smoothed. It widens where nothing was written, and ends at the last day.</source>
   <translation>Jeder Punkt ist die höchste Stärke, die einem Gefühlswort in einer Einschätzung gegeben wurde, von 0 bis 10. Taub und die anderen Antworten ohne Wort haben ihre eigene Spur und sind in keinem Mittelwert. Eine Linie verbindet Punkte, die höchstens 7 Tage auseinanderliegen; nichts wird aufgefüllt. Das Band ist die beste Vermutung des Niveaus unter den Tagesmitteln, mit 95 % dessen, was wahrscheinlich ist, darum herum: ein lokales Niveau-Modell, gefiltert und geglättet. Es wird breiter, wo nichts geschrieben wurde, und endet am letzten Tag.</translation>
  </message>
  <message>
   <source>Each session</source>
   <translation>Jede Sitzung</translation>
  </message>
  <message>
   <source>Each square is a day, each row a day of the week, from Monday on. A sign stands for each kind of exercise, and one for check-ins, at most three a day. An empty day is a day like any other: nothing is counted up to it or from it.</source>
   <translation>Jedes Feld ist ein Tag, jede Zeile ein Wochentag, von Montag an. Ein Zeichen steht für jede Art von Übung und eines für Check-ins, höchstens drei am Tag. Ein leerer Tag ist ein Tag wie jeder andere: nichts wird auf ihn hin oder von ihm an gezählt.</translation>
  </message>
  <message>
   <source>Each word has a place of our own between unpleasant and pleasant. Words within {neither:.2f} of the middle, and own words without a place, are neither and in no share. Words rated 0 are left out, and numb and its like are no words. The share is (pleasant + 0.5) over (pleasant + unpleasant + 1), since a ratio has no value where one side is none. The range is Wilson's for pleasant of both; words of one day resemble each other, so that it is rather too narrow. Shown from {words_from} words.</source>
   <translation>Jedes Wort hat einen von uns gewählten Platz zwischen unangenehm und angenehm. Wörter im Umkreis von {neither:.2f} um die Mitte und eigene Wörter ohne Platz sind keines von beiden und in keinem Anteil. Mit 0 eingeschätzte Wörter bleiben weg, und taub und Ähnliches sind keine Wörter. Der Anteil ist (angenehm + 0,5) durch (angenehm + unangenehm + 1), denn ein Verhältnis hat keinen Wert, wo auf einer Seite nichts ist. Der Bereich ist Wilsons für angenehm von beiden; Wörter eines Tages gleichen einander, sodass er eher zu eng ist. Gezeigt ab {words_from} Wörtern.</translation>
  </message>
  <message>
   <source>Eating disorder</source>
   <translation>Essstörung</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit this note</source>
   <translation>Diese Notiz bearbeiten</translation>
  </message>
  <message>
   <source>Efron and Morris (1975), data analysis using Stein's estimator</source>
   <translation>Efron and Morris (1975), data analysis using Stein's estimator</translation>
  </message>
  <message>
   <source>Emergency services</source>
   <translation>Rettungsdienste</translation>
  </message>
  <message>
   <source>Emotional support</source>
   <translation>Emotionaler Beistand</translation>
  </message>
  <message>
   <source>Encrypting</source>
   <translation>Wird verschlüsselt</translation>
  </message>
  <message>
   <source>Enter chooses the word found; {keep_key} keeps what is typed as a word of your own</source>
   <translation>Eingabe wählt das gefundene Wort; {keep_key} behält das Eingegebene als eigenes Wort</translation>
  </message>
  <message>
   <source>Enter for {shown}: {cues}</source>
   <translation>Eingabe für {shown}: {cues}</translation>
  </message>
  <message>
   <source>Enter or a click opens it.</source>
   <translation>Eingabe oder ein Klick öffnet es.</translation>
  </message>
  <message>
   <source>Epilepsy</source>
   <translation>Epilepsie</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <source>Esc once more leaves it. Nothing is kept.</source>
   <translation>Noch einmal Esc verlässt es. Nichts wird behalten.</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>Europäische Union</translation>
  </message>
  <message>
   <source>Evening</source>
   <translation>Abend</translation>
  </message>
  <message>
   <source>Every backup that Feltsense made, wherever it lies, and what it put aside.</source>
   <translation>Jede Sicherung, die Feltsense gemacht hat, wo immer sie liegt, und was es beiseitegelegt hat.</translation>
  </message>
  <message>
   <source>Every feeling word of every rating counts, your own words like any other; not those rated 0, nor numb and the other answers without a word. The number of different feelings is e to the power of Shannon's entropy: as many words, all used equally often, would be as varied. It comes out too low with few words. For each month the points show how many different words there would be, on average, in {redrawn} drawn from it, since a month with more words has more different ones for that alone. Shown from {words_from} words.</source>
   <translation>Jedes Gefühlswort jeder Einschätzung zählt, deine eigenen wie alle anderen; mit 0 eingeschätzte nicht, auch nicht taub und die anderen Antworten ohne Wort. Die Zahl verschiedener Gefühle ist e hoch Shannons Entropie: so viele Wörter, alle gleich oft benutzt, wären ebenso vielfältig. Bei wenigen Wörtern fällt sie zu niedrig aus. Für jeden Monat zeigen die Punkte, wie viele verschiedene Wörter es im Mittel unter {redrawn} daraus gezogenen wären, denn ein Monat mit mehr Wörtern hat schon deshalb mehr verschiedene. Gezeigt ab {words_from} Wörtern.</translation>
  </message>
  <message>
   <source>Every phone and computer. Large.</source>
   <translation>Jedes Telefon und jeder Computer. Groß.</translation>
  </message>
  <message>
   <source>Every session, rating, check-in, note and body map.</source>
   <translation>Jede Sitzung, Einschätzung, Notiz und Körperkarte und jeder Check-in.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything grows with it; nothing is cut off.</source>
   <translation>Alles wächst mit; nichts wird abgeschnitten.</translation>
  </message>
  <message>
   <source>Everything is being deleted.</source>
   <translation>Alles wird gelöscht.</translation>
  </message>
  <message>
   <source>Everything is saved first. Where there is a passphrase, it is asked for.</source>
   <translation>Zuerst wird alles gespeichert. Wo es eine Passphrase gibt, wird danach gefragt.</translation>
  </message>
  <message>
   <source>Everything is written back without encryption.</source>
   <translation>Alles wird ohne Verschlüsselung zurückgeschrieben.</translation>
  </message>
  <message>
   <source>Everything is written back without encryption. Whoever can open the files here can read them then.</source>
   <translation>Alles wird ohne Verschlüsselung zurückgeschrieben. Wer die Dateien hier öffnen kann, kann sie dann lesen.</translation>
  </message>
  <message>
   <source>Everything was deleted.</source>
   <translation>Alles wurde gelöscht.</translation>
  </message>
  <message>
   <source>Everything, for Feltsense</source>
   <translation>Alles, für Feltsense</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Exactly as it is heard</source>
   <translation>Genau wie zu hören</translation>
  </message>
  <message>
   <source>Exercise</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Exercises</source>
   <translation>Übungen</translation>
  </message>
  <message>
   <source>Exercises are short, with your eyes open, and begin outside the body. You can pause, skip a part, look at something outside, or stop, at any time. Numb is an answer here, and stopping early counts in full.</source>
   <translation>Übungen sind kurz, mit offenen Augen, und beginnen außerhalb des Körpers. Du kannst jederzeit anhalten, einen Teil überspringen, etwas draußen anschauen oder aufhören. Taub ist hier eine Antwort, und früher aufzuhören zählt voll.</translation>
  </message>
  <message>
   <source>Exercises minus rests: {signed} points (likely between {signed_2} and {signed_3}).</source>
   <translation>Übungen minus Ruhezeiten: {signed} Punkte (wahrscheinlich zwischen {signed_2} und {signed_3}).</translation>
  </message>
  <message>
   <source>Exercises minus rests: {signed} points. Neither differed from day to day, so no likely range can be told.</source>
   <translation>Übungen minus Ruhezeiten: {signed} Punkte. Keines von beiden war von Tag zu Tag verschieden, daher lässt sich kein wahrscheinlicher Bereich nennen.</translation>
  </message>
  <message>
   <source>Exercises then leave out breath holds, or say so before they begin. It stays on this computer, and none of it has to be answered.</source>
   <translation>Übungen lassen dann Atempausen aus oder sagen es, bevor sie beginnen. Es bleibt auf diesem Computer, und nichts davon muss beantwortet werden.</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Erkunden</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Augen</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>Feeling unreal</source>
   <translation>Sich unwirklich fühlen</translation>
  </message>
  <message>
   <source>Feeling words</source>
   <translation>Gefühlswörter</translation>
  </message>
  <message>
   <source>Feeling words, by the alphabet</source>
   <translation>Gefühlswörter, nach dem Alphabet</translation>
  </message>
  <message>
   <source>Feeling words, from unpleasant to pleasant</source>
   <translation>Gefühlswörter, von unangenehm bis angenehm</translation>
  </message>
  <message>
   <source>Feelings</source>
   <translation>Gefühle</translation>
  </message>
  <message>
   <source>Feelings of one kind may really have come together in that time.</source>
   <translation>Gefühle einer Art können in dieser Zeit wirklich zusammen gekommen sein.</translation>
  </message>
  <message>
   <source>Feet</source>
   <translation>Füße</translation>
  </message>
  <message>
   <source>Felt intensity</source>
   <translation>Gefühlte Stärke</translation>
  </message>
  <message>
   <source>Felt, without a name</source>
   <translation>Gespürt, ohne Namen</translation>
  </message>
  <message>
   <source>Feltsense did not open</source>
   <translation>Feltsense hat sich nicht geöffnet</translation>
  </message>
  <message>
   <source>Feltsense is already open with this data folder. Close the other window first.</source>
   <translation>Feltsense ist mit diesem Datenordner schon offen. Schließe zuerst das andere Fenster.</translation>
  </message>
  <message>
   <source>Feltsense is not allowed to write in its folder</source>
   <translation>Feltsense darf in seinen Ordner nicht schreiben</translation>
  </message>
  <message>
   <source>Feltsense may not write or read in {folder}</source>
   <translation>Feltsense darf in {folder} nicht schreiben oder lesen</translation>
  </message>
  <message>
   <source>Feltsense recovery code.txt</source>
   <translation>Feltsense Rettungscode.txt</translation>
  </message>
  <message>
   <source>Feltsense takes in its own exports as JSON, Daylio's CSV and .daylio, How We Feel's CSV, Insight Timer's CSV, and the JSON of Pixels.</source>
   <translation>Feltsense nimmt seine eigenen Exporte als JSON auf, CSV und .daylio von Daylio, CSV von How We Feel und von Insight Timer, und das JSON von Pixels.</translation>
  </message>
  <message>
   <source>Feltsense, {day}{ending}</source>
   <translation>Feltsense, {day}{ending}</translation>
  </message>
  <message>
   <source>Few, small or weak studies. What they found may not hold.</source>
   <translation>Wenige, kleine oder schwache Studien. Was sie fanden, hält vielleicht nicht.</translation>
  </message>
  <message>
   <source>Files that you exported, and copies that another program made, are not found by Feltsense. They stay where they are.</source>
   <translation>Dateien, die du exportiert hast, und Kopien, die ein anderes Programm gemacht hat, findet Feltsense nicht. Sie bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Eine Einstellung suchen</translation>
  </message>
  <message>
   <source>Find a word</source>
   <translation>Ein Wort suchen</translation>
  </message>
  <message>
   <source>Find in your notes</source>
   <translation>In deinen Notizen suchen</translation>
  </message>
  <message>
   <source>Find three colours, and name them.</source>
   <translation>Finde drei Farben und benenne sie.</translation>
  </message>
  <message>
   <source>Five minutes. You can stop here or go on.</source>
   <translation>Fünf Minuten. Du kannst hier aufhören oder weitermachen.</translation>
  </message>
  <message>
   <source>Flite, higher voice</source>
   <translation>Flite, höhere Stimme</translation>
  </message>
  <message>
   <source>Flite, lower voice</source>
   <translation>Flite, tiefere Stimme</translation>
  </message>
  <message>
   <source>For a spreadsheet</source>
   <translation>Für eine Tabellenkalkulation</translation>
  </message>
  <message>
   <source>For a word: how strong, 0 to 10; empty: no strength was given. For a scale: 0 to 10, or a word, such as can't tell. For a place: the region. For a sensation: what it is like. For an answer: always empty, for numb is an answer and no number.</source>
   <translation>Für ein Wort: wie stark, 0 bis 10; leer: keine Stärke gegeben. Für eine Skala: 0 bis 10, oder ein Wort wie can't tell. Für eine Stelle: die Region. Für eine Empfindung: wie sie ist. Für eine Antwort: immer leer, denn taub ist eine Antwort und keine Zahl.</translation>
  </message>
  <message>
   <source>For during: how far into the session, in seconds.</source>
   <translation>Für during: wie weit in der Sitzung, in Sekunden.</translation>
  </message>
  <message>
   <source>For people who are up at night. Every entry keeps its own hour.</source>
   <translation>Für Menschen, die nachts wach sind. Jeder Eintrag behält seine eigene Stunde.</translation>
  </message>
  <message>
   <source>For the emergency services</source>
   <translation>Für die Rettungsdienste</translation>
  </message>
  <message>
   <source>Found by: {these}.</source>
   <translation>Gefunden von: {these}.</translation>
  </message>
  <message>
   <source>Four or five words that have nothing to do with each other are easy to keep.</source>
   <translation>Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu behalten.</translation>
  </message>
  <message>
   <source>Free, day and night. By e-mail jo@samaritans.org, where an answer takes longer.</source>
   <translation>Kostenlos, Tag und Nacht. Per E-Mail jo@samaritans.org, wo eine Antwort länger dauert.</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fr</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From Daylio (CSV or .daylio), How We Feel (CSV), Insight Timer (CSV), Pixels (JSON), or what Feltsense itself took out (JSON). It is looked at first, and nothing changes by that.</source>
   <translation>Aus Daylio (CSV oder .daylio), How We Feel (CSV), Insight Timer (CSV), Pixels (JSON), oder was Feltsense selbst herausgegeben hat (JSON). Es wird zuerst angesehen, und dadurch ändert sich nichts.</translation>
  </message>
  <message>
   <source>From now on backups go into this folder.{kept}</source>
   <translation>Von jetzt an kommen Sicherungen in diesen Ordner.{kept}</translation>
  </message>
  <message>
   <source>From one check-in to the next, how far did the strength of the feelings move?</source>
   <translation>Wie weit bewegte sich die Stärke der Gefühle von einem Check-in zum nächsten?</translation>
  </message>
  <message>
   <source>From one choice to the next</source>
   <translation>Von einer Wahl zur nächsten</translation>
  </message>
  <message>
   <source>From one day to another</source>
   <translation>Von einem Tag bis zu einem anderen</translation>
  </message>
  <message>
   <source>From point to point, read out</source>
   <translation>Von Punkt zu Punkt, vorgelesen</translation>
  </message>
  <message>
   <source>From the back</source>
   <translation>Von hinten</translation>
  </message>
  <message>
   <source>From the front</source>
   <translation>Von vorne</translation>
  </message>
  <message>
   <source>From this day on</source>
   <translation>Ab diesem Tag</translation>
  </message>
  <message>
   <source>From {app}</source>
   <translation>Aus {app}</translation>
  </message>
  <message>
   <source>From {app}, {rows}</source>
   <translation>Aus {app}, {rows}</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Von … bis …</translation>
  </message>
  <message>
   <source>From, such as 2026-01-31</source>
   <translation>Von, etwa 2026-01-31</translation>
  </message>
  <message>
   <source>Full screen, and back</source>
   <translation>Ganzer Bildschirm, und zurück</translation>
  </message>
  <message>
   <source>Galton (1886), regression towards mediocrity in hereditary stature</source>
   <translation>Galton (1886), regression towards mediocrity in hereditary stature</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <source>Getting the session ready</source>
   <translation>Die Sitzung wird vorbereitet</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on (Enter, or Ctrl+Enter from anywhere)</source>
   <translation>Weiter (Eingabe, oder Strg+Eingabe von überall)</translation>
  </message>
  <message>
   <source>Go on with the session</source>
   <translation>Weiter mit der Sitzung</translation>
  </message>
  <message>
   <source>Go on with {planned}</source>
   <translation>Weiter mit {planned}</translation>
  </message>
  <message>
   <source>Go on with {then}</source>
   <translation>Weiter mit {then}</translation>
  </message>
  <message>
   <source>Go on, shorter</source>
   <translation>Weiter, kürzer</translation>
  </message>
  <message>
   <source>Going through the words quickly, or not being sure what two of them mean to you.</source>
   <translation>Schnell durch die Wörter zu gehen, oder nicht sicher zu sein, was zwei davon für dich heißen.</translation>
  </message>
  <message>
   <source>Good afternoon</source>
   <translation>Guten Tag</translation>
  </message>
  <message>
   <source>Good evening</source>
   <translation>Guten Abend</translation>
  </message>
  <message>
   <source>Good morning</source>
   <translation>Guten Morgen</translation>
  </message>
  <message>
   <source>Guided by</source>
   <translation>Geführt von</translation>
  </message>
  <message>
   <source>Hands</source>
   <translation>Hände</translation>
  </message>
  <message>
   <source>Harvey (1989), Forecasting, structural time series models and the Kalman filter</source>
   <translation>Harvey (1989), Forecasting, structural time series models and the Kalman filter</translation>
  </message>
  <message>
   <source>Have reminders again</source>
   <translation>Wieder erinnern</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Gesundheit</translation>
  </message>
  <message>
   <source>Healthy distance or shutting off</source>
   <translation>Gesunder Abstand oder Abschalten</translation>
  </message>
  <message>
   <source>Healthy distance or shutting off?</source>
   <translation>Gesunder Abstand oder Abschalten?</translation>
  </message>
  <message>
   <source>Heard at once, and remembered.</source>
   <translation>Sofort zu hören, und gemerkt.</translation>
  </message>
  <message>
   <source>Heard through</source>
   <translation>Zu hören über</translation>
  </message>
  <message>
   <source>Heart disease</source>
   <translation>Herzkrankheit</translation>
  </message>
  <message>
   <source>Hello</source>
   <translation>Hallo</translation>
  </message>
  <message>
   <source>Help now</source>
   <translation>Hilfe jetzt</translation>
  </message>
  <message>
   <source>Help now (F1)</source>
   <translation>Hilfe jetzt (F1)</translation>
  </message>
  <message>
   <source>Help now is at the top of every screen, and F1 leads there from anywhere.</source>
   <translation>Hilfe jetzt steht oben auf jeder Seite, und F1 führt von überall dorthin.</translation>
  </message>
  <message>
   <source>Here already: {count:,}</source>
   <translation>Schon hier: {count:,}</translation>
  </message>
  <message>
   <source>Here in another form, which would be that of the backup:</source>
   <translation>Hier in anderer Form, die dann die der Sicherung wäre:</translation>
  </message>
  <message>
   <source>Here now, and gone after restoring:</source>
   <translation>Jetzt hier, und nach dem Wiederherstellen weg:</translation>
  </message>
  <message>
   <source>Hide it now</source>
   <translation>Jetzt verbergen</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>Das Fenster verbergen</translation>
  </message>
  <message>
   <source>Hide the window, and pause</source>
   <translation>Das Fenster verbergen und anhalten</translation>
  </message>
  <message>
   <source>Hide this screen</source>
   <translation>Diese Seite verbergen</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>High contrast has black, white and a few strong colours.</source>
   <translation>Hoher Kontrast hat Schwarz, Weiß und wenige kräftige Farben.</translation>
  </message>
  <message>
   <source>Hill (1973), diversity and evenness</source>
   <translation>Hill (1973), diversity and evenness</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Holding the breath</source>
   <translation>Den Atem anhalten</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>How clear is what you notice?</source>
   <translation>Wie klar ist, was du bemerkst?</translation>
  </message>
  <message>
   <source>How clearly can you feel your body right now?</source>
   <translation>Wie deutlich kannst du deinen Körper gerade spüren?</translation>
  </message>
  <message>
   <source>How close do you feel to anyone or anything?</source>
   <translation>Wie nah fühlst du dich irgendwem oder irgendetwas?</translation>
  </message>
  <message>
   <source>How far feelings moved</source>
   <translation>Wie weit sich Gefühle bewegten</translation>
  </message>
  <message>
   <source>How far that clock was ahead of UTC, as in UTC+01:00.</source>
   <translation>Wie weit diese Uhr vor UTC war, wie in UTC+01:00.</translation>
  </message>
  <message>
   <source>How far you moved between check-ins: {mean:.1f} points on average, {n} moves on {days} days. {neither_better}</source>
   <translation>Wie weit du dich zwischen Check-ins bewegt hast: im Mittel {mean:.1f} Punkte, {n} Bewegungen an {days} Tagen. {neither_better}</translation>
  </message>
  <message>
   <source>How hard is this moment?</source>
   <translation>Wie schwer ist dieser Moment?</translation>
  </message>
  <message>
   <source>How here do you feel?</source>
   <translation>Wie sehr bist du hier?</translation>
  </message>
  <message>
   <source>How is it, just now?  ·  {keys}</source>
   <translation>Wie ist es, gerade jetzt?  ·  {keys}</translation>
  </message>
  <message>
   <source>How it is asked</source>
   <translation>Wie gefragt wird</translation>
  </message>
  <message>
   <source>How it is painted</source>
   <translation>Wie gemalt wird</translation>
  </message>
  <message>
   <source>How it looks</source>
   <translation>Wie es aussieht</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Wie lange</translation>
  </message>
  <message>
   <source>How long it was meant to be, in seconds.</source>
   <translation>Wie lang sie sein sollte, in Sekunden.</translation>
  </message>
  <message>
   <source>How loud</source>
   <translation>Wie laut</translation>
  </message>
  <message>
   <source>How loud, through what, how late, and who speaks.</source>
   <translation>Wie laut, worüber, wie spät, und wer spricht.</translation>
  </message>
  <message>
   <source>How many different words for feelings did you use?</source>
   <translation>Wie viele verschiedene Wörter für Gefühle hast du benutzt?</translation>
  </message>
  <message>
   <source>How many of the words were pleasant ones?</source>
   <translation>Wie viele der Wörter waren angenehme?</translation>
  </message>
  <message>
   <source>How much of it was heard, in seconds.</source>
   <translation>Wie viel davon zu hören war, in Sekunden.</translation>
  </message>
  <message>
   <source>How much of the region, 0 to 1.</source>
   <translation>Wie viel von der Region, 0 bis 1.</translation>
  </message>
  <message>
   <source>How much today resembles yesterday</source>
   <translation>Wie sehr heute gestern gleicht</translation>
  </message>
  <message>
   <source>How much today resembles yesterday: {plain}, {pairs} pairs of days. At 1 each day is like the one before, at 0 yesterday says nothing of today, and below 0 a strong day tends to be followed by a fainter one. {neither_better}</source>
   <translation>Wie sehr heute gestern gleicht: {plain}, {pairs} Paare von Tagen. Bei 1 ist jeder Tag wie der davor, bei 0 sagt gestern nichts über heute, und unter 0 folgt auf einen starken Tag eher ein schwächerer. {neither_better}</translation>
  </message>
  <message>
   <source>How numb or shut off do you feel right now?</source>
   <translation>Wie taub oder abgeschaltet fühlst du dich gerade?</translation>
  </message>
  <message>
   <source>How numb or shut off, and how often was the answer numb or like it?</source>
   <translation>Wie taub oder abgeschaltet, und wie oft war die Antwort taub oder ähnlich?</translation>
  </message>
  <message>
   <source>How often a day</source>
   <translation>Wie oft am Tag</translation>
  </message>
  <message>
   <source>How often could at least one feeling be named?</source>
   <translation>Wie oft ließ sich mindestens ein Gefühl benennen?</translation>
  </message>
  <message>
   <source>How quiet is it inside?</source>
   <translation>Wie still ist es innen?</translation>
  </message>
  <message>
   <source>How separately</source>
   <translation>Wie getrennt</translation>
  </message>
  <message>
   <source>How separately feelings were rated</source>
   <translation>Wie getrennt Gefühle eingeschätzt wurden</translation>
  </message>
  <message>
   <source>How separately you rated these {kind} feelings ({these}): {plain}, from 0, always together, to 1, each its own way; {n} occasions. {neither_better}</source>
   <translation>Wie getrennt du diese Gefühle eingeschätzt hast ({kind}; {these}): {plain}, von 0, immer zusammen, bis 1, jedes seinen eigenen Weg; {n} Gelegenheiten. {neither_better}</translation>
  </message>
  <message>
   <source>How strong is it?</source>
   <translation>Wie stark ist es?</translation>
  </message>
  <message>
   <source>How strong is the pull to use or escape?</source>
   <translation>Wie stark ist der Drang zu konsumieren oder zu fliehen?</translation>
  </message>
  <message>
   <source>How strong was the strongest feeling, each time you wrote one down?</source>
   <translation>Wie stark war das stärkste Gefühl, jedes Mal, wenn du eines aufgeschrieben hast?</translation>
  </message>
  <message>
   <source>How strong: {shown}</source>
   <translation>Wie stark: {shown}</translation>
  </message>
  <message>
   <source>How strong?</source>
   <translation>Wie stark?</translation>
  </message>
  <message>
   <source>How strongly things are felt</source>
   <translation>Wie stark etwas gefühlt wird</translation>
  </message>
  <message>
   <source>How strongly were things felt, by hour and by weekday?</source>
   <translation>Wie stark wurde etwas gefühlt, nach Stunde und Wochentag?</translation>
  </message>
  <message>
   <source>How the words are shown</source>
   <translation>Wie die Wörter gezeigt werden</translation>
  </message>
  <message>
   <source>How this is computed</source>
   <translation>Wie das berechnet wird</translation>
  </message>
  <message>
   <source>How to reach them</source>
   <translation>Wie sie zu erreichen sind</translation>
  </message>
  <message>
   <source>How well it is studied</source>
   <translation>Wie gut es untersucht ist</translation>
  </message>
  <message>
   <source>How were the check-ins that have a tag, beside those without it?</source>
   <translation>Wie waren die Check-ins mit einem Stichwort, neben denen ohne?</translation>
  </message>
  <message>
   <source>How wide the brush is, and undoing</source>
   <translation>Wie breit der Pinsel ist, und Rückgängig</translation>
  </message>
  <message>
   <source>Hurlbert (1971), the nonconcept of species diversity</source>
   <translation>Hurlbert (1971), the nonconcept of species diversity</translation>
  </message>
  <message>
   <source>I can feel things</source>
   <translation>ich fühle etwas</translation>
  </message>
  <message>
   <source>I chose it</source>
   <translation>ich habe es gewählt</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>Ich habe das gelesen</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>Ich habe ihn aufgeschrieben</translation>
  </message>
  <message>
   <source>If any of these is so, breath holds are left out where they may do harm, exercises that name it are not suggested, and each says so before it begins. It is kept with your journal. Ask your clinician where you are not sure.</source>
   <translation>Trifft etwas davon zu, werden Atempausen ausgelassen, wo sie schaden können, Übungen, die es nennen, werden nicht vorgeschlagen, und jede sagt es, bevor sie beginnt. Es liegt bei deinem Tagebuch. Frag deine Ärztin oder deinen Arzt, wo du nicht sicher bist.</translation>
  </message>
  <message>
   <source>If the passphrase is lost, this code opens everything once. It is shown only now. Write it down, and keep it away from this computer.</source>
   <translation>Wenn die Passphrase verloren ist, öffnet dieser Code einmal alles. Er wird nur jetzt gezeigt. Schreib ihn auf und bewahre ihn nicht bei diesem Computer auf.</translation>
  </message>
  <message>
   <source>If you are pregnant, have epilepsy, heart, blood-pressure or lung disease, panic attacks brought on by breathing, or are withdrawing from alcohol or sedatives, choose the no-hold patterns or skip breathing; ask your clinician. Light-headed or tingling? Let the breath go back to normal.</source>
   <translation>Wenn du schwanger bist, Epilepsie, eine Herz-, Blutdruck- oder Lungenkrankheit hast, Panikattacken beim Atmen, oder einen Entzug von Alkohol oder Beruhigungsmitteln machst, wähle die Muster ohne Atempause oder lass das Atmen aus; frag deine Ärztin oder deinen Arzt. Schwindlig, oder kribbelt es? Lass den Atem wieder gehen, wie er will.</translation>
  </message>
  <message>
   <source>If you like, have a moment outside first, with your eyes open.</source>
   <translation>Wenn du magst, zuerst einen Moment draußen, mit offenen Augen.</translation>
  </message>
  <message>
   <source>If you like, look slowly around the room, with your eyes open. Left, right, and up.</source>
   <translation>Wenn du magst, schau dich langsam im Raum um, mit offenen Augen. Links, rechts und oben.</translation>
  </message>
  <message>
   <source>If you like, right now</source>
   <translation>Wenn du magst, gerade jetzt</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>In a chart</source>
   <translation>In einem Diagramm</translation>
  </message>
  <message>
   <source>In a session</source>
   <translation>In einer Sitzung</translation>
  </message>
  <message>
   <source>In every session</source>
   <translation>In jeder Sitzung</translation>
  </message>
  <message>
   <source>In it:</source>
   <translation>Darin:</translation>
  </message>
  <message>
   <source>In numbers, if you like</source>
   <translation>In Zahlen, wenn du magst</translation>
  </message>
  <message>
   <source>In one long table: `table` and `entry` say of what, `row` counts its rows, `column` and `value` are one cell. Empty cells have no row.</source>
   <translation>In einer langen Tabelle: `table` und `entry` sagen, wovon, `row` zählt die Zeilen, `column` und `value` sind eine Zelle. Leere Zellen haben keine Zeile.</translation>
  </message>
  <message>
   <source>In that language</source>
   <translation>In dieser Sprache</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>Im Hintergrund</translation>
  </message>
  <message>
   <source>In the background: {ambience}.</source>
   <translation>Im Hintergrund: {ambience}.</translation>
  </message>
  <message>
   <source>In the backup: {problem}</source>
   <translation>In der Sicherung: {problem}</translation>
  </message>
  <message>
   <source>In the folder {breakable}</source>
   <translation>Im Ordner {breakable}</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>Im Ordner {place}</translation>
  </message>
  <message>
   <source>In your sessions and notes</source>
   <translation>In deinen Sitzungen und Notizen</translation>
  </message>
  <message>
   <source>In {count} at least one side is an answer such as numb. It has no number, and is in no average of the strongest feeling.</source>
   <translation>{count}: auf mindestens einer Seite eine Antwort wie taub. Sie hat keine Zahl und ist in keinem Mittelwert des stärksten Gefühls.</translation>
  </message>
  <message>
   <source>In {count} at least one side is an answer such as numb: it has no number, and no change is made up for it.</source>
   <translation>{count}: auf mindestens einer Seite eine Antwort wie taub. Sie hat keine Zahl, und es wird keine Veränderung dafür erfunden.</translation>
  </message>
  <message>
   <source>In {snooze} minutes</source>
   <translation>In {snooze} Minuten</translation>
  </message>
  <message>
   <source>Injury or recent surgery</source>
   <translation>Verletzung oder frische Operation</translation>
  </message>
  <message>
   <source>Install the newer version here, and it opens as usual. The file is {keys}.</source>
   <translation>Installiere hier die neuere Version, dann öffnet es sich wie sonst. Die Datei ist {keys}.</translation>
  </message>
  <message>
   <source>Is any of this so?</source>
   <translation>Trifft etwas davon zu?</translation>
  </message>
  <message>
   <source>Is there something in the body?</source>
   <translation>Ist etwas im Körper?</translation>
  </message>
  <message>
   <source>It becomes as loud as you have set it on the page Sound.</source>
   <translation>Sie wird so laut, wie du es auf der Seite Ton eingestellt hast.</translation>
  </message>
  <message>
   <source>It begins at</source>
   <translation>Er beginnt um</translation>
  </message>
  <message>
   <source>It belongs to {day}.</source>
   <translation>Es gehört zu {day}.</translation>
  </message>
  <message>
   <source>It can be set, changed and removed under Your data.</source>
   <translation>Unter Deine Daten lässt sie sich setzen, ändern und entfernen.</translation>
  </message>
  <message>
   <source>It could not be opened. Nothing was changed.</source>
   <translation>Es konnte nicht geöffnet werden. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>It could not be saved</source>
   <translation>Sie konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It could not be saved ({why}).{stands}</source>
   <translation>Es konnte nicht gespeichert werden ({why}).{stands}</translation>
  </message>
  <message>
   <source>It is gone. Nothing of it was kept.</source>
   <translation>Es ist weg. Nichts davon wurde behalten.</translation>
  </message>
  <message>
   <source>It is kept as you write.</source>
   <translation>Es wird beim Schreiben behalten.</translation>
  </message>
  <message>
   <source>It is not finished: {why}.</source>
   <translation>Es ist nicht fertig: {why}.</translation>
  </message>
  <message>
   <source>It is not in the journal any more, and so nothing was changed.</source>
   <translation>Es ist nicht mehr im Tagebuch, daher wurde nichts geändert.</translation>
  </message>
  <message>
   <source>It is open only while you record.</source>
   <translation>Es ist nur offen, während du aufnimmst.</translation>
  </message>
  <message>
   <source>It is very quiet: made as loud as the other lines, the sound of the room is heard with it. Nearer to the microphone it comes out clearer.</source>
   <translation>Es ist sehr leise: so laut gemacht wie die anderen Zeilen, ist der Raum mitzuhören. Näher am Mikrofon wird es klarer.</translation>
  </message>
  <message>
   <source>It is {keys}. Each backup has a copy of it, and another computer of yours may have one. Put that in its place and look again.</source>
   <translation>Es ist {keys}. Jede Sicherung hat eine Kopie davon, und ein anderer Computer von dir vielleicht auch. Leg sie an seine Stelle und sieh noch einmal nach.</translation>
  </message>
  <message>
   <source>It says how many words you used. It is not a health score.</source>
   <translation>Das sagt, wie viele Wörter du benutzt hast. Es ist kein Gesundheitswert.</translation>
  </message>
  <message>
   <source>It stays here meanwhile, and is tried again.</source>
   <translation>Es bleibt inzwischen hier und wird wieder versucht.</translation>
  </message>
  <message>
   <source>It was not done: {why}. Everything is as it was.</source>
   <translation>Es wurde nicht getan: {why}. Alles ist, wie es war.</translation>
  </message>
  <message>
   <source>It was not saved: {strerror}.</source>
   <translation>Es wurde nicht gespeichert: {strerror}.</translation>
  </message>
  <message>
   <source>It was the same on every day, so no likely range can be told.</source>
   <translation>An jedem Tag war es gleich, daher lässt sich kein wahrscheinlicher Bereich nennen.</translation>
  </message>
  <message>
   <source>It was too loud in places and was cut off there. A little further from the microphone, or with its level turned down in the system's settings, it comes out whole.</source>
   <translation>Es war stellenweise zu laut und wurde dort abgeschnitten. Etwas weiter vom Mikrofon, oder mit leiserem Pegel in den Einstellungen des Systems, kommt es ganz.</translation>
  </message>
  <message>
   <source>Its captions: {breakable}</source>
   <translation>Die Untertitel dazu: {breakable}</translation>
  </message>
  <message>
   <source>Its kind, as in body-scan or breathing.</source>
   <translation>Ihre Art, wie in body-scan oder breathing.</translation>
  </message>
  <message>
   <source>Its place</source>
   <translation>Sein Platz</translation>
  </message>
  <message>
   <source>Its title.</source>
   <translation>Ihr Titel.</translation>
  </message>
  <message>
   <source>JSON: complete, and can be taken in again.</source>
   <translation>JSON: vollständig, und kann wieder aufgenommen werden.</translation>
  </message>
  <message>
   <source>Jahng, Wood and Trull (2008), analysis of affective instability; our form of it</source>
   <translation>Jahng, Wood and Trull (2008), analysis of affective instability; our form of it</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>Jan</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Jul</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Jun</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>Kalman (1960), a new approach to linear filtering and prediction problems</source>
   <translation>Kalman (1960), a new approach to linear filtering and prediction problems</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <translation>Alles behalten</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep things as they are</source>
   <translation>Alles lassen, wie es ist</translation>
  </message>
  <message>
   <source>Keep this word</source>
   <translation>Dieses Wort behalten</translation>
  </message>
  <message>
   <source>Keep “{new}” as a word of your own</source>
   <translation>„{new}“ als eigenes Wort behalten</translation>
  </message>
  <message>
   <source>Kendall (1954), note on bias in the estimation of autocorrelation</source>
   <translation>Kendall (1954), note on bias in the estimation of autocorrelation</translation>
  </message>
  <message>
   <source>Key: Esc</source>
   <translation>Taste: Esc</translation>
  </message>
  <message>
   <source>Key: V</source>
   <translation>Taste: V</translation>
  </message>
  <message>
   <source>Key: W</source>
   <translation>Taste: W</translation>
  </message>
  <message>
   <source>Key: {key}</source>
   <translation>Taste: {key}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Kuppens, Allen and Sheeber (2010), emotional inertia and psychological maladjustment</source>
   <translation>Kuppens, Allen and Sheeber (2010), emotional inertia and psychological maladjustment</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last time was a lot. This one stays outside.</source>
   <translation>Letztes Mal war viel. Diese bleibt draußen.</translation>
  </message>
  <message>
   <source>Late headphones</source>
   <translation>Späte Kopfhörer</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Leave it, nothing is kept</source>
   <translation>Lassen, nichts wird behalten</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <source>Left arrow</source>
   <translation>Pfeil links</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>Left out, unless you want them in it.</source>
   <translation>Ausgelassen, außer du möchtest sie darin.</translation>
  </message>
  <message>
   <source>Left out: {listed}.</source>
   <translation>Ausgelassen: {listed}.</translation>
  </message>
  <message>
   <source>Left out: {skipped:,}</source>
   <translation>Ausgelassen: {skipped:,}</translation>
  </message>
  <message>
   <source>Left out: {these}.</source>
   <translation>Ausgelassen: {these}.</translation>
  </message>
  <message>
   <source>Left: {place} ({why})</source>
   <translation>Übrig: {place} ({why})</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Less here</source>
   <translation>Hier weniger</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Less or more of time; 0 is all of it</source>
   <translation>Weniger oder mehr Zeit; 0 ist alles</translation>
  </message>
  <message>
   <source>Less than a minute left</source>
   <translation>Weniger als eine Minute noch</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Loslassen</translation>
  </message>
  <message>
   <source>Level of the microphone</source>
   <translation>Pegel des Mikrofons</translation>
  </message>
  <message>
   <source>Lifeline</source>
   <translation>Lifeline</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Helle Farben</translation>
  </message>
  <message>
   <source>Likely range</source>
   <translation>Wahrscheinlicher Bereich</translation>
  </message>
  <message>
   <source>Linden (2013), assessing regression to the mean effects in health care initiatives</source>
   <translation>Linden (2013), assessing regression to the mean effects in health care initiatives</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Lines across time</source>
   <translation>Linien quer durch die Zeit</translation>
  </message>
  <message>
   <source>Lines of the script</source>
   <translation>Zeilen des Skripts</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <source>Listen to {title}</source>
   <translation>{title} anhören</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperre</translation>
  </message>
  <message>
   <source>Lock by itself after</source>
   <translation>Von selbst sperren nach</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Jetzt sperren</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>Jetzt sperren (Strg+L)</translation>
  </message>
  <message>
   <source>Lock the file with a passphrase</source>
   <translation>Die Datei mit einer Passphrase sperren</translation>
  </message>
  <message>
   <source>Lock, where there is a passphrase</source>
   <translation>Sperren, wo es eine Passphrase gibt</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Look again with these</source>
   <translation>Damit noch einmal ansehen</translation>
  </message>
  <message>
   <source>Look around the room, slowly. Let your eyes rest on something plain.</source>
   <translation>Schau dich im Raum um, langsam. Lass die Augen auf etwas Schlichtem ruhen.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Look for microphones again</source>
   <translation>Noch einmal nach Mikrofonen suchen</translation>
  </message>
  <message>
   <source>Look for sound devices again</source>
   <translation>Noch einmal nach Tongeräten suchen</translation>
  </message>
  <message>
   <source>Look into it</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <source>Look into the backup first; nothing was changed.</source>
   <translation>Sieh zuerst in die Sicherung hinein; nichts wurde verändert.</translation>
  </message>
  <message>
   <source>Look into the backup of {words}</source>
   <translation>In die Sicherung von {words} hineinsehen</translation>
  </message>
  <message>
   <source>Looking back</source>
   <translation>Rückblick</translation>
  </message>
  <message>
   <source>Looking for devices.</source>
   <translation>Geräte werden gesucht.</translation>
  </message>
  <message>
   <source>Looking for voices.</source>
   <translation>Stimmen werden gesucht.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird gesucht …</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>Laut</translation>
  </message>
  <message>
   <source>Low drone</source>
   <translation>Tiefer Ton</translation>
  </message>
  <message>
   <source>Lung disease</source>
   <translation>Lungenkrankheit</translation>
  </message>
  <message>
   <source>Made with Feltsense on {made}, on the computer where it was written down.</source>
   <translation>Mit Feltsense gemacht am {made}, auf dem Computer, auf dem es aufgeschrieben wurde.</translation>
  </message>
  <message>
   <source>Make a new recovery code</source>
   <translation>Einen neuen Rettungscode machen</translation>
  </message>
  <message>
   <source>Make a report</source>
   <translation>Einen Bericht machen</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Machen</translation>
  </message>
  <message>
   <source>Making</source>
   <translation>Gestalten</translation>
  </message>
  <message>
   <source>Managing what is there, or pushing it down?</source>
   <translation>Umgehen mit dem, was da ist, oder es wegdrücken?</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Maps with less</source>
   <translation>Karten mit weniger</translation>
  </message>
  <message>
   <source>Maps with more</source>
   <translation>Karten mit mehr</translation>
  </message>
  <message>
   <source>Maps with numb</source>
   <translation>Karten mit taub</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>Mär</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>Markdown: notes and days in plain text.</source>
   <translation>Markdown: Notizen und Tage als einfacher Text.</translation>
  </message>
  <message>
   <source>Marked: {label}.</source>
   <translation>Markiert: {label}.</translation>
  </message>
  <message>
   <source>Marked: {names}</source>
   <translation>Markiert: {names}</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>McGraw and Wong (1996), forming inferences about some intraclass correlation coefficients</source>
   <translation>McGraw and Wong (1996), forming inferences about some intraclass correlation coefficients</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <source>Mean change</source>
   <translation>Mittlere Veränderung</translation>
  </message>
  <message>
   <source>Mean change, and its likely range</source>
   <translation>Mittlere Veränderung und ihr wahrscheinlicher Bereich</translation>
  </message>
  <message>
   <source>Mean of days, likely range</source>
   <translation>Mittelwert der Tage, wahrscheinlicher Bereich</translation>
  </message>
  <message>
   <source>Mean of the numb scale over {count}: {mean:.1f} of 10.</source>
   <translation>Mittelwert der Skala für Taubheit ({count}): {mean:.1f} von 10.</translation>
  </message>
  <message>
   <source>Mean of {count}: {mean:.1f} of 10.</source>
   <translation>Mittelwert ({count}): {mean:.1f} von 10.</translation>
  </message>
  <message>
   <source>Mean, and its likely range</source>
   <translation>Mittelwert und sein wahrscheinlicher Bereich</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <source>Minimised, when you log in. What is switched off stays off.</source>
   <translation>Verkleinert, wenn du dich anmeldest. Was ausgeschaltet ist, bleibt aus.</translation>
  </message>
  <message>
   <source>Moment</source>
   <translation>Zeitpunkt</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>Moods with names of their own</source>
   <translation>Stimmungen mit eigenen Namen</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More here</source>
   <translation>Hier mehr</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Most players of the last twenty years.</source>
   <translation>Die meisten Geräte der letzten zwanzig Jahre.</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Move down: {title}</source>
   <translation>Nach unten: {title}</translation>
  </message>
  <message>
   <source>Move since the check-in before</source>
   <translation>Bewegung seit dem Check-in davor</translation>
  </message>
  <message>
   <source>Move up: {title}</source>
   <translation>Nach oben: {title}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name, for lists and charts</source>
   <translation>Name, für Listen und Diagramme</translation>
  </message>
  <message>
   <source>Naming what is felt</source>
   <translation>Benennen, was gefühlt wird</translation>
  </message>
  <message>
   <source>Near “{word}”.</source>
   <translation>Nahe bei „{word}“.</translation>
  </message>
  <message>
   <source>Nearly all phones and computers.</source>
   <translation>Fast alle Telefone und Computer.</translation>
  </message>
  <message>
   <source>Need to talk?</source>
   <translation>Need to talk?</translation>
  </message>
  <message>
   <source>Neither</source>
   <translation>Keines von beiden</translation>
  </message>
  <message>
   <source>Neither more nor less is better.</source>
   <translation>Weder mehr noch weniger ist besser.</translation>
  </message>
  <message>
   <source>Neither near nor far is better.</source>
   <translation>Weder nah noch weit ist besser.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Neuseeland</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>New: {new:,}</source>
   <translation>Neu: {new:,}</translation>
  </message>
  <message>
   <source>Newest first. All of it counts, whatever its length.</source>
   <translation>Das Neueste zuerst. Alles davon zählt, wie lang es auch war.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next line</source>
   <translation>Nächste Zeile</translation>
  </message>
  <message>
   <source>No breath holds</source>
   <translation>Keine Atempausen</translation>
  </message>
  <message>
   <source>No breath holds.</source>
   <translation>Ohne Atempausen.</translation>
  </message>
  <message>
   <source>No check-in has a tag yet. A tag is a word for what was around it, such as sleep.</source>
   <translation>Noch hat kein Check-in ein Stichwort. Ein Stichwort sagt, was darum herum war, etwa Schlaf.</translation>
  </message>
  <message>
   <source>No entries</source>
   <translation>Keine Einträge</translation>
  </message>
  <message>
   <source>No entries.</source>
   <translation>Keine Einträge.</translation>
  </message>
  <message>
   <source>No feeling word has an intensity yet, so there is no point to draw.</source>
   <translation>Noch hat kein Gefühlswort eine Stärke, daher gibt es keinen Punkt zu zeichnen.</translation>
  </message>
  <message>
   <source>No feeling word is here yet.</source>
   <translation>Hier ist noch kein Gefühlswort.</translation>
  </message>
  <message>
   <source>No marker yet.</source>
   <translation>Noch keine Markierung.</translation>
  </message>
  <message>
   <source>No microphone was found.</source>
   <translation>Es wurde kein Mikrofon gefunden.</translation>
  </message>
  <message>
   <source>No microphone was found. Is one connected?</source>
   <translation>Es wurde kein Mikrofon gefunden. Ist eines angeschlossen?</translation>
  </message>
  <message>
   <source>No note has all of these words. Fewer letters find more.</source>
   <translation>Keine Notiz hat alle diese Wörter. Weniger Buchstaben finden mehr.</translation>
  </message>
  <message>
   <source>No part of the body is marked.</source>
   <translation>Kein Körperteil ist markiert.</translation>
  </message>
  <message>
   <source>No place</source>
   <translation>Kein Platz</translation>
  </message>
  <message>
   <source>No session has a number both before and after it yet.</source>
   <translation>Noch hat keine Sitzung eine Zahl vorher und eine nachher.</translation>
  </message>
  <message>
   <source>No sound ({error}). The captions go on.</source>
   <translation>Kein Ton ({error}). Die Untertitel gehen weiter.</translation>
  </message>
  <message>
   <source>No sound device was found, or another program holds it.</source>
   <translation>Es wurde kein Tongerät gefunden, oder ein anderes Programm hält es.</translation>
  </message>
  <message>
   <source>No sound just now.</source>
   <translation>Gerade kein Ton.</translation>
  </message>
  <message>
   <source>No speech was found in it, and so nothing was kept.</source>
   <translation>Darin wurde keine Sprache gefunden, daher wurde nichts behalten.</translation>
  </message>
  <message>
   <source>No statistics: these are the days as they were written down</source>
   <translation>Keine Statistik: das sind die Tage, wie sie aufgeschrieben wurden</translation>
  </message>
  <message>
   <source>No such word here yet.</source>
   <translation>So ein Wort ist noch nicht hier.</translation>
  </message>
  <message>
   <source>No word for it: numb and its like</source>
   <translation>Kein Wort dafür: taub und Ähnliches</translation>
  </message>
  <message>
   <source>No words yet.</source>
   <translation>Noch keine Wörter.</translation>
  </message>
  <message>
   <source>Nobody can reset it, and neither can we. You get a recovery code to write down, which opens it once if the passphrase is lost. Without both, all that is kept here is lost.</source>
   <translation>Niemand kann sie zurücksetzen, auch wir nicht. Du bekommst einen Rettungscode zum Aufschreiben, der es einmal öffnet, falls die Passphrase verloren ist. Ohne beide ist alles verloren, was hier aufbewahrt ist.</translation>
  </message>
  <message>
   <source>None is hidden.</source>
   <translation>Keines ist verborgen.</translation>
  </message>
  <message>
   <source>Not answered.</source>
   <translation>Nicht beantwortet.</translation>
  </message>
  <message>
   <source>Not enough for it yet</source>
   <translation>Noch nicht genug dafür</translation>
  </message>
  <message>
   <source>Not enough yet: {needed}</source>
   <translation>Noch nicht genug. {needed}</translation>
  </message>
  <message>
   <source>Not enough yet: {n} of {occasions_from} ratings of {words_together} {kind} words together needed before this can be told.</source>
   <translation>Noch nicht genug ({kind}): {n} von {occasions_from} Einschätzungen von {words_together} Wörtern zusammen nötig, bevor sich das sagen lässt.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Nicht fertig</translation>
  </message>
  <message>
   <source>Not here yet. Enter keeps “{new}” as a word of your own.</source>
   <translation>Noch nicht hier. Eingabe behält „{new}“ als eigenes Wort.</translation>
  </message>
  <message>
   <source>Not in the script now</source>
   <translation>Jetzt nicht im Skript</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Not ours, and left out: {some}.</source>
   <translation>Nicht von uns, und ausgelassen: {some}.</translation>
  </message>
  <message>
   <source>Not painted</source>
   <translation>Nicht bemalt</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>Nicht aufgenommen</translation>
  </message>
  <message>
   <source>Not recorded. Unhurried, it takes about {takes}.</source>
   <translation>Nicht aufgenommen. Ohne Eile dauert sie etwa {takes}.</translation>
  </message>
  <message>
   <source>Not studied as far as we know.</source>
   <translation>Nicht untersucht, soweit wir wissen.</translation>
  </message>
  <message>
   <source>Not there just now</source>
   <translation>Gerade nicht da</translation>
  </message>
  <message>
   <source>Not there just now. The usual one is heard.</source>
   <translation>Gerade nicht da. Das übliche ist zu hören.</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Heute nicht</translation>
  </message>
  <message>
   <source>Not used, as it stands below the captions.</source>
   <translation>Nicht benutzt, da es unter den Untertiteln steht.</translation>
  </message>
  <message>
   <source>Not whole in it:</source>
   <translation>Darin nicht ganz:</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note, {when}</source>
   <translation>Notiz, {when}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Nothing I can find</source>
   <translation>Nichts, was ich finde</translation>
  </message>
  <message>
   <source>Nothing came from the microphone, not even the sound of the room. It may be muted, or the system's privacy settings do not let Feltsense use it.</source>
   <translation>Vom Mikrofon kam nichts, nicht einmal das Geräusch des Raums. Vielleicht ist es stumm, oder die Einstellungen des Systems zur Privatsphäre lassen Feltsense nicht daran.</translation>
  </message>
  <message>
   <source>Nothing can be kept just now.</source>
   <translation>Gerade kann nichts behalten werden.</translation>
  </message>
  <message>
   <source>Nothing could be deleted in {root} ({why}).</source>
   <translation>In {root} konnte nichts gelöscht werden ({why}).</translation>
  </message>
  <message>
   <source>Nothing for now</source>
   <translation>Vorerst nichts</translation>
  </message>
  <message>
   <source>Nothing half written was left there.</source>
   <translation>Nichts Halbfertiges blieb dort liegen.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last backup.</source>
   <translation>Seit der letzten Sicherung hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing here goes by that name. Other words may find it: text, voice, key, health.</source>
   <translation>Hier heißt nichts so. Andere Wörter finden es vielleicht: Text, Stimme, Taste, Gesundheit.</translation>
  </message>
  <message>
   <source>Nothing in this backup proves that it is as it was made: it was made while Feltsense was locked, or the proof was taken away. Some of it may be older than the rest.</source>
   <translation>Nichts in dieser Sicherung beweist, dass sie ist, wie sie gemacht wurde: sie wurde gemacht, während Feltsense gesperrt war, oder der Beweis wurde weggenommen. Einiges darin kann älter sein als der Rest.</translation>
  </message>
  <message>
   <source>Nothing is heard</source>
   <translation>Nichts ist zu hören</translation>
  </message>
  <message>
   <source>Nothing is here yet. What you do will show here, day by day.</source>
   <translation>Hier ist noch nichts. Was du tust, zeigt sich hier, Tag für Tag.</translation>
  </message>
  <message>
   <source>Nothing is here yet. When you paint a body map, after a check-in or by itself, it will show here; nothing to feel is an answer, too.</source>
   <translation>Hier ist noch nichts. Wenn du eine Körperkarte malst, nach einem Check-in oder für sich, zeigt sie sich hier; nichts zu spüren ist auch eine Antwort.</translation>
  </message>
  <message>
   <source>Nothing is here yet. When you rate what you feel, before or after an exercise or by itself, it will show here; numb is an answer like any other.</source>
   <translation>Hier ist noch nichts. Wenn du einschätzt, was du fühlst, vor oder nach einer Übung oder für sich, zeigt es sich hier; taub ist eine Antwort wie jede andere.</translation>
  </message>
  <message>
   <source>Nothing is lost if it is cut off here. It goes on the next time Feltsense opens.</source>
   <translation>Nichts geht verloren, wenn es hier unterbrochen wird. Es geht beim nächsten Öffnen von Feltsense weiter.</translation>
  </message>
  <message>
   <source>Nothing is lost. It goes on from there when that is mended, now or the next time Feltsense opens.</source>
   <translation>Nichts ist verloren. Es geht von dort weiter, wenn das behoben ist, jetzt oder beim nächsten Öffnen von Feltsense.</translation>
  </message>
  <message>
   <source>Nothing is marked.</source>
   <translation>Nichts ist markiert.</translation>
  </message>
  <message>
   <source>Nothing is painted.</source>
   <translation>Nichts ist bemalt.</translation>
  </message>
  <message>
   <source>Nothing slides or fades. The breath still shows its length.</source>
   <translation>Nichts gleitet oder blendet. Der Atem zeigt weiter seine Länge.</translation>
  </message>
  <message>
   <source>Nothing that is here now would be lost.</source>
   <translation>Nichts, was jetzt hier ist, ginge verloren.</translation>
  </message>
  <message>
   <source>Nothing was deleted: type the word {word}.</source>
   <translation>Nichts wurde gelöscht: gib das Wort {word} ein.</translation>
  </message>
  <message>
   <source>Nothing was written down in this period.</source>
   <translation>In dieser Zeit wurde nichts aufgeschrieben.</translation>
  </message>
  <message>
   <source>Nothing was written down with it.</source>
   <translation>Nichts wurde dazu aufgeschrieben.</translation>
  </message>
  <message>
   <source>Notice where your feet meet the floor, or press them down a little.</source>
   <translation>Bemerke, wo deine Füße den Boden berühren, oder drück sie ein wenig hinunter.</translation>
  </message>
  <message>
   <source>Noticing</source>
   <translation>Spüren</translation>
  </message>
  <message>
   <source>Noticing inside</source>
   <translation>Nach innen spüren</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Now: {default}</source>
   <translation>Jetzt: {default}</translation>
  </message>
  <message>
   <source>Now: {usual}</source>
   <translation>Jetzt: {usual}</translation>
  </message>
  <message>
   <source>Numb</source>
   <translation>Taub</translation>
  </message>
  <message>
   <source>Numb and its like</source>
   <translation>Taub und Ähnliches</translation>
  </message>
  <message>
   <source>Numb and its like, {moment}</source>
   <translation>Taub und Ähnliches, {moment}</translation>
  </message>
  <message>
   <source>Numb days are often the ones on which nothing is written down.</source>
   <translation>Taube Tage sind oft die, an denen nichts aufgeschrieben wird.</translation>
  </message>
  <message>
   <source>Numb or like it</source>
   <translation>Taub oder ähnlich</translation>
  </message>
  <message>
   <source>Numb, and answers like it, are answers. They are counted by themselves and are never a zero. Days without an entry are not filled in.</source>
   <translation>Taub und ähnliche Antworten sind Antworten. Sie werden für sich gezählt und sind nie eine Null. Tage ohne Eintrag werden nicht aufgefüllt.</translation>
  </message>
  <message>
   <source>Numb, can't feel</source>
   <translation>Taub, nicht zu spüren</translation>
  </message>
  <message>
   <source>Numbers of where you are.</source>
   <translation>Nummern dort, wo du bist.</translation>
  </message>
  <message>
   <source>Numbness</source>
   <translation>Taubheit</translation>
  </message>
  <message>
   <source>Nummenmaa, Glerean, Hari and Hietanen (2014), bodily maps of emotions (the brush)</source>
   <translation>Nummenmaa, Glerean, Hari and Hietanen (2014), bodily maps of emotions (the brush)</translation>
  </message>
  <message>
   <source>OR THIS</source>
   <translation>ODER DIES</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Okt</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>Of all check-ins and sessions in which a word or an answer was given, those with at least one feeling word, your own words among them. “Something, no name for it” is felt and has no name; numb and its like are answers, and no names. The range is Wilson’s 95 % one, from 10; those of one day resemble each other, so that it is rather too narrow.</source>
   <translation>Von allen Check-ins und Sitzungen, in denen ein Wort oder eine Antwort gegeben wurde, jene mit mindestens einem Gefühlswort, deine eigenen Wörter eingeschlossen. „Etwas, ohne Namen dafür“ ist gespürt und hat keinen Namen; taub und Ähnliches sind Antworten und keine Namen. Der Bereich ist Wilsons 95-%-Bereich, ab 10; die eines Tages gleichen einander, sodass er eher zu eng ist.</translation>
  </message>
  <message>
   <source>Of check-ins and sessions</source>
   <translation>Von Check-ins und Sitzungen</translation>
  </message>
  <message>
   <source>Of ratings with words</source>
   <translation>Von Einschätzungen mit Wörtern</translation>
  </message>
  <message>
   <source>Of the same name, ending in .vtt: many players show it along with the sound.</source>
   <translation>Mit demselben Namen, endend auf .vtt: viele Programme zeigen sie zum Ton.</translation>
  </message>
  <message>
   <source>Of the words of one kind, the {words_together} that were most often all rated in one rating are taken, and further ones as long as nine in ten of those occasions are left; a 0 is a rating. One minus the intraclass correlation ICC(C,k) of these occasions and words: 0 where they always go up and down together, near 1 where each goes its own way. The points show what each occasion adds, and their mean is the number; that part is our own. Shown from {occasions_from} occasions. Even then it is rough: where the correlation is 0.77, it comes out between 0.56 and 0.87 from 20 occasions, nine times in ten.</source>
   <translation>Von den Wörtern einer Art werden die {words_together} genommen, die am häufigsten alle in einer Einschätzung vorkamen, und weitere, solange neun von zehn dieser Gelegenheiten übrig bleiben; eine 0 ist eine Einschätzung. Eins minus die Intraklassen-Korrelation ICC(C,k) dieser Gelegenheiten und Wörter: 0, wo sie immer zusammen auf und ab gehen, nahe 1, wo jedes seinen eigenen Weg geht. Die Punkte zeigen, was jede Gelegenheit beiträgt, und ihr Mittelwert ist die Zahl; dieser Teil ist von uns. Gezeigt ab {occasions_from} Gelegenheiten. Auch dann ist sie grob: wo die Korrelation 0,77 ist, kommt sie aus 20 Gelegenheiten neun von zehn Malen zwischen 0,56 und 0,87 heraus.</translation>
  </message>
  <message>
   <source>Of what Feltsense says, from its next start. What you wrote stays as it is.</source>
   <translation>Was Feltsense sagt, ab dem nächsten Start. Was du geschrieben hast, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Of what kind</source>
   <translation>Welcher Art</translation>
  </message>
  <message>
   <source>Of what time</source>
   <translation>Aus welcher Zeit</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Offer me a line to begin</source>
   <translation>Gib mir eine Zeile zum Anfangen</translation>
  </message>
  <message>
   <source>On average {words}: {what}.</source>
   <translation>Im Mittel {words}: {what}.</translation>
  </message>
  <message>
   <source>On pages of their own</source>
   <translation>Auf eigenen Seiten</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Auf der Karte</translation>
  </message>
  <message>
   <source>On the questions</source>
   <translation>Bei den Fragen</translation>
  </message>
  <message>
   <source>On through time</source>
   <translation>Weiter durch die Zeit</translation>
  </message>
  <message>
   <source>On to the questions</source>
   <translation>Weiter zu den Fragen</translation>
  </message>
  <message>
   <source>On which days was there an exercise or a check-in?</source>
   <translation>An welchen Tagen gab es eine Übung oder einen Check-in?</translation>
  </message>
  <message>
   <source>On which days.</source>
   <translation>An welchen Tagen.</translation>
  </message>
  <message>
   <source>One below the other, the same words.</source>
   <translation>Untereinander, dieselben Wörter.</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Einen Moment</translation>
  </message>
  <message>
   <source>One moment, the app is still getting ready.</source>
   <translation>Einen Moment, die App macht sich noch bereit.</translation>
  </message>
  <message>
   <source>One moment, the app is still getting ready. Then it begins.</source>
   <translation>Einen Moment, die App macht sich noch bereit. Dann beginnt es.</translation>
  </message>
  <message>
   <source>One moment, the microphone opens…</source>
   <translation>Einen Moment, das Mikrofon öffnet sich …</translation>
  </message>
  <message>
   <source>One moment, the sound is still getting ready.</source>
   <translation>Einen Moment, der Ton macht sich noch bereit.</translation>
  </message>
  <message>
   <source>One moment, your journal is still opening. Then it begins.</source>
   <translation>Einen Moment, dein Tagebuch öffnet sich noch. Dann beginnt es.</translation>
  </message>
  <message>
   <source>One moment.</source>
   <translation>Einen Moment.</translation>
  </message>
  <message>
   <source>One moment. The voice is getting ready.</source>
   <translation>Einen Moment. Die Stimme macht sich bereit.</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Einen Moment …</translation>
  </message>
  <message>
   <source>One of the two files of your keys was damaged or gone.</source>
   <translation>Eine der zwei Dateien mit deinen Schlüsseln war beschädigt oder weg.</translation>
  </message>
  <message>
   <source>One row for each check-in without an exercise; what was answered stands in ratings.</source>
   <translation>Eine Zeile für jeden Check-in ohne Übung; was geantwortet wurde, steht in ratings.</translation>
  </message>
  <message>
   <source>One row for each note.</source>
   <translation>Eine Zeile für jede Notiz.</translation>
  </message>
  <message>
   <source>One row for each region of each painted body; the painting itself is in the JSON export.</source>
   <translation>Eine Zeile für jede Region jedes bemalten Körpers; das Gemalte selbst ist im JSON-Export.</translation>
  </message>
  <message>
   <source>One row for each sitting, whole, stopped early or cut off; all of them count.</source>
   <translation>Eine Zeile für jedes Sitzen, ganz, früher aufgehört oder abgebrochen; alle zählen.</translation>
  </message>
  <message>
   <source>One row for each thing that was answered, in sessions and check-ins.</source>
   <translation>Eine Zeile für alles, was in Sitzungen und Check-ins geantwortet wurde.</translation>
  </message>
  <message>
   <source>One small no, or one small not now. Nobody has to hear of it today.</source>
   <translation>Ein kleines Nein, oder ein kleines Nicht jetzt. Niemand muss heute davon hören.</translation>
  </message>
  <message>
   <source>One sound from outside this room, or one thing that stays where it is.</source>
   <translation>Ein Geräusch von außerhalb dieses Raums, oder ein Ding, das bleibt, wo es ist.</translation>
  </message>
  <message>
   <source>One thing you might step back from a little. One you might turn towards, even briefly.</source>
   <translation>Eines, von dem du ein wenig zurücktreten könntest. Eines, dem du dich zuwenden könntest, auch nur kurz.</translation>
  </message>
  <message>
   <source>Only a part is shown: what you chose above.</source>
   <translation>Nur ein Teil wird gezeigt: was du oben gewählt hast.</translation>
  </message>
  <message>
   <source>Only check-ins, with the tag and without it, the tags in alphabetical order. Felt intensity: the strongest feeling, from 0 to 10; check-ins of one day on one side count as one, their mean. From {range_from} days on each side there is a mean with a range that holds 95 % of what is likely (Student's t). Numb answers: how many of the check-ins have one, with Wilson's range from {numb_from} on each side. Two sides are called apart only where the range of their difference (Welch), or for numb answers the two ranges, made wider by the number of looks (Bonferroni), leave nothing in common.</source>
   <translation>Nur Check-ins, mit dem Stichwort und ohne, die Stichwörter nach dem Alphabet. Gefühlte Stärke: das stärkste Gefühl, von 0 bis 10; Check-ins eines Tages auf einer Seite zählen als einer, ihr Mittelwert. Ab {range_from} Tagen auf jeder Seite steht ein Mittelwert mit einem Bereich, der 95 % dessen enthält, was wahrscheinlich ist (Students t). Taube Antworten: wie viele der Check-ins eine haben, mit Wilsons Bereich ab {numb_from} auf jeder Seite. Zwei Seiten heißen nur dann verschieden, wenn der Bereich ihres Unterschieds (Welch), oder bei tauben Antworten die zwei Bereiche, verbreitert um die Zahl der Blicke (Bonferroni), nichts gemeinsam haben.</translation>
  </message>
  <message>
   <source>Only if something fits. Nothing is counted up from it.</source>
   <translation>Nur wenn etwas passt. Nichts wird daraus aufgerechnet.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Open Feltsense</source>
   <translation>Feltsense öffnen</translation>
  </message>
  <message>
   <source>Open the entry</source>
   <translation>Den Eintrag öffnen</translation>
  </message>
  <message>
   <source>Open the entry of a point</source>
   <translation>Den Eintrag eines Punkts öffnen</translation>
  </message>
  <message>
   <source>Open with the computer</source>
   <translation>Mit dem Computer öffnen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Open, soft or closed</source>
   <translation>Offen, weich oder geschlossen</translation>
  </message>
  <message>
   <source>Opening this screen is not written down anywhere.</source>
   <translation>Dass diese Seite geöffnet wird, wird nirgends aufgeschrieben.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <source>Other answers</source>
   <translation>Andere Antworten</translation>
  </message>
  <message>
   <source>Other charts</source>
   <translation>Andere Diagramme</translation>
  </message>
  <message>
   <source>Outside</source>
   <translation>Draußen</translation>
  </message>
  <message>
   <source>Page {number} of {of}</source>
   <translation>Seite {number} von {of}</translation>
  </message>
  <message>
   <source>Paint a body map</source>
   <translation>Eine Körperkarte malen</translation>
  </message>
  <message>
   <source>Paint where there is more, less, or where nothing can be felt. A patch is enough; so is none.</source>
   <translation>Male, wo mehr ist, wo weniger, oder wo nichts zu spüren ist. Ein Fleck genügt; keiner auch.</translation>
  </message>
  <message>
   <source>Painted most often as {words}: {name}, in {most} of {maps} maps.</source>
   <translation>Am häufigsten gemalt als „{words}“: {name}, auf {most} von {maps} Karten.</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Paare</translation>
  </message>
  <message>
   <source>Panic with breathing</source>
   <translation>Panik beim Atmen</translation>
  </message>
  <message>
   <source>Part of the body</source>
   <translation>Körperteil</translation>
  </message>
  <message>
   <source>Part of the day</source>
   <translation>Teil des Tages</translation>
  </message>
  <message>
   <source>Part {number} of {parts}: {title}</source>
   <translation>Teil {number} von {parts}: {title}</translation>
  </message>
  <message>
   <source>Parts of the body, one by one</source>
   <translation>Körperteile, eines nach dem anderen</translation>
  </message>
  <message>
   <source>Parts of the session</source>
   <translation>Teile der Sitzung</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase and lock, backups, export, import, and deleting.</source>
   <translation>Passphrase und Sperre, Sicherungen, Export, Import und Löschen.</translation>
  </message>
  <message>
   <source>Passphrase and recovery code both need this file. Please do not delete it.</source>
   <translation>Passphrase und Rettungscode brauchen beide diese Datei. Bitte lösche sie nicht.</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>Passphrase jetzt</translation>
  </message>
  <message>
   <source>Passphrase of the file</source>
   <translation>Passphrase der Datei</translation>
  </message>
  <message>
   <source>Passphrase or recovery code of the backup</source>
   <translation>Passphrase oder Rettungscode der Sicherung</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause reminders for an hour</source>
   <translation>Erinnerungen eine Stunde anhalten</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <translation>Anhalten, und weiter</translation>
  </message>
  <message>
   <source>Pause, skip a part, look at something outside, or stop.</source>
   <translation>Anhalten, einen Teil überspringen, etwas draußen anschauen oder aufhören.</translation>
  </message>
  <message>
   <source>People who answer</source>
   <translation>Menschen, die antworten</translation>
  </message>
  <message>
   <source>Perhaps find three colours, and name them, aloud or quietly.</source>
   <translation>Finde vielleicht drei Farben und benenne sie, laut oder leise.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Piper, {replace}</source>
   <translation>Piper, {replace}</translation>
  </message>
  <message>
   <source>Places in the body</source>
   <translation>Stellen im Körper</translation>
  </message>
  <message>
   <source>Places that no exercise visits. The pelvis is one until you want it.</source>
   <translation>Stellen, die keine Übung besucht. Das Becken gehört dazu, bis du es möchtest.</translation>
  </message>
  <message>
   <source>Play and pause keys</source>
   <translation>Wiedergabe- und Pausetasten</translation>
  </message>
  <message>
   <source>Playing, as loud as in a session.</source>
   <translation>Wiedergabe, so laut wie in einer Sitzung.</translation>
  </message>
  <message>
   <source>Plays everywhere</source>
   <translation>Spielt überall</translation>
  </message>
  <message>
   <source>Pleasant</source>
   <translation>Angenehm</translation>
  </message>
  <message>
   <source>Pleasant among these: {in_words}. {no_target}</source>
   <translation>Angenehm unter diesen: {in_words}. {no_target}</translation>
  </message>
  <message>
   <source>Pleasant and unpleasant words</source>
   <translation>Angenehme und unangenehme Wörter</translation>
  </message>
  <message>
   <source>Please choose a place on the map, or “No place”.</source>
   <translation>Bitte wähle einen Platz auf der Karte, oder „Kein Platz“.</translation>
  </message>
  <message>
   <source>Please type a passphrase first.</source>
   <translation>Bitte gib zuerst eine Passphrase ein.</translation>
  </message>
  <message>
   <source>Please type the passphrase first.</source>
   <translation>Bitte gib zuerst die Passphrase ein.</translation>
  </message>
  <message>
   <source>Please write something here.</source>
   <translation>Bitte schreib hier etwas.</translation>
  </message>
  <message>
   <source>Point at something in the chart, or use the arrow keys in it, to have it read out here.</source>
   <translation>Zeige auf etwas im Diagramm, oder geh mit den Pfeiltasten darin, um es hier vorgelesen zu bekommen.</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Schwangerschaft</translation>
  </message>
  <message>
   <source>Press a word to hide it, and again to have it back. Where it was written down, it stays. The answers such as “numb” and “flat” are always there.</source>
   <translation>Drück ein Wort, um es zu verbergen, und noch einmal, um es wieder zu haben. Wo es aufgeschrieben wurde, bleibt es. Antworten wie „taub“ und „flach“ sind immer da.</translation>
  </message>
  <message>
   <source>Press it where the word is.</source>
   <translation>Drück dorthin, wo das Wort ist.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Protecting something, or escaping?</source>
   <translation>Etwas schützen, oder fliehen?</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Put back. {words}</source>
   <translation>Zurücklegen. {words}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Quiet</source>
   <translation>Leise</translation>
  </message>
  <message>
   <source>Quiet or stirred up</source>
   <translation>Still oder aufgewühlt</translation>
  </message>
  <message>
   <source>Quoidbach et al. (2014), emodiversity; and the critique by Brown and Coyne (2017)</source>
   <translation>Quoidbach et al. (2014), emodiversity; and the critique by Brown and Coyne (2017)</translation>
  </message>
  <message>
   <source>Rain</source>
   <translation>Regen</translation>
  </message>
  <message>
   <source>Rated</source>
   <translation>Eingeschätzt</translation>
  </message>
  <message>
   <source>Rating feelings often can change how they are rated.</source>
   <translation>Gefühle oft einzuschätzen kann verändern, wie sie eingeschätzt werden.</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>Einschätzungen</translation>
  </message>
  <message>
   <source>Rauch, Tung and Striebel (1965), maximum likelihood estimates of linear dynamic systems</source>
   <translation>Rauch, Tung and Striebel (1965), maximum likelihood estimates of linear dynamic systems</translation>
  </message>
  <message>
   <source>Recent trauma</source>
   <translation>Frisches Trauma</translation>
  </message>
  <message>
   <source>Reconnection</source>
   <translation>Wieder in Verbindung</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <source>Record again</source>
   <translation>Noch einmal aufnehmen</translation>
  </message>
  <message>
   <source>Record in your own voice</source>
   <translation>Mit deiner eigenen Stimme aufnehmen</translation>
  </message>
  <message>
   <source>Record it in your own voice</source>
   <translation>Mit deiner eigenen Stimme aufnehmen</translation>
  </message>
  <message>
   <source>Record: {title}</source>
   <translation>Aufnehmen: {title}</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Aufgenommen</translation>
  </message>
  <message>
   <source>Recorded by me</source>
   <translation>Von mir aufgenommen</translation>
  </message>
  <message>
   <source>Recorded, {seconds}.</source>
   <translation>Aufgenommen, {seconds}.</translation>
  </message>
  <message>
   <source>Recording could not begin ({error}).</source>
   <translation>Die Aufnahme konnte nicht beginnen ({error}).</translation>
  </message>
  <message>
   <source>Recording. Space or Stop ends it.</source>
   <translation>Aufnahme läuft. Leertaste oder Stopp beendet sie.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Rettungscode</translation>
  </message>
  <message>
   <source>Recovery code for Feltsense

{code}

It opens what is locked in Feltsense once, if the passphrase is lost. Then there is a new one.
Keep it where the computer is not: whoever has this code and the files can read everything.
</source>
   <translation>Rettungscode für Feltsense

{code}

Er öffnet einmal, was in Feltsense gesperrt ist, falls die Passphrase verloren ist. Danach gibt es einen neuen.
Bewahre ihn auf, wo der Computer nicht ist: wer diesen Code und die Dateien hat, kann alles lesen.
</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation>Wiederholen (Strg+Umschalt+Z)</translation>
  </message>
  <message>
   <source>Referral and information, in English and Spanish, day and night. No counselling. TTY 1-800-487-4889.</source>
   <translation>Vermittlung und Auskunft, auf Englisch und Spanisch, Tag und Nacht. Keine Beratung. TTY 1-800-487-4889.</translation>
  </message>
  <message>
   <source>Reflection</source>
   <translation>Nachdenken</translation>
  </message>
  <message>
   <source>Regions of the body that were left out.</source>
   <translation>Körperregionen, die ausgelassen wurden.</translation>
  </message>
  <message>
   <source>Remind me of a check-in</source>
   <translation>An einen Check-in erinnern</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the passphrase</source>
   <translation>Die Passphrase entfernen</translation>
  </message>
  <message>
   <source>Remove {someone_name}</source>
   <translation>{someone_name} entfernen</translation>
  </message>
  <message>
   <source>Removing the passphrase</source>
   <translation>Die Passphrase wird entfernt</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replacing takes away what is in it now.</source>
   <translation>Ersetzen nimmt weg, was jetzt darin ist.</translation>
  </message>
  <message>
   <source>Report, {isoformat}.pdf</source>
   <translation>Bericht, {isoformat}.pdf</translation>
  </message>
  <message>
   <source>Reserved for emotional support in the whole EU, but not served in every country.</source>
   <translation>In der ganzen EU für emotionalen Beistand vorgesehen, aber nicht in jedem Land besetzt.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <source>Restore from a file</source>
   <translation>Aus einer Datei wiederherstellen</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Diese Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Right arrow</source>
   <translation>Pfeil rechts</translation>
  </message>
  <message>
   <source>Root mean squared move: {root:.1f} points, and {in_time:.1f} where the time between is taken into account.</source>
   <translation>Wurzel aus dem mittleren Quadrat der Bewegung: {root:.1f} Punkte, und {in_time:.1f}, wenn die Zeit dazwischen mitzählt.</translation>
  </message>
  <message>
   <source>Rubin (1981), estimation in parallel randomized experiments</source>
   <translation>Rubin (1981), estimation in parallel randomized experiments</translation>
  </message>
  <message>
   <source>SAMHSA helpline, substance use</source>
   <translation>SAMHSA-Hilfetelefon, Suchtmittel</translation>
  </message>
  <message>
   <source>Samaritans</source>
   <translation>Samaritans</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Save as a picture (PNG)…</source>
   <translation>Als Bild speichern (PNG) …</translation>
  </message>
  <message>
   <source>Save as lines and letters (SVG)…</source>
   <translation>Als Linien und Buchstaben speichern (SVG) …</translation>
  </message>
  <message>
   <source>Save or print</source>
   <translation>Speichern oder drucken</translation>
  </message>
  <message>
   <source>Save the numbers (CSV)…</source>
   <translation>Die Zahlen speichern (CSV) …</translation>
  </message>
  <message>
   <source>Save to a file</source>
   <translation>In eine Datei speichern</translation>
  </message>
  <message>
   <source>Saved as {breakable}</source>
   <translation>Gespeichert als {breakable}</translation>
  </message>
  <message>
   <source>Saved as {file_name} in {parent}.</source>
   <translation>Gespeichert als {file_name} in {parent}.</translation>
  </message>
  <message>
   <source>Saved as {name} in {parent}.</source>
   <translation>Gespeichert als {name} in {parent}.</translation>
  </message>
  <message>
   <source>Saved as {path_name} in {parent}.</source>
   <translation>Gespeichert als {path_name} in {parent}.</translation>
  </message>
  <message>
   <source>Saved as {place}{count}.</source>
   <translation>Gespeichert als {place}{count}.</translation>
  </message>
  <message>
   <source>Say the day and the place where you are, aloud if you like.</source>
   <translation>Sag den Tag und den Ort, an dem du bist, laut, wenn du magst.</translation>
  </message>
  <message>
   <source>Scripts that could not be read</source>
   <translation>Skripte, die nicht gelesen werden konnten</translation>
  </message>
  <message>
   <source>Seated</source>
   <translation>Sitzend</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sep</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <source>Session: {score_title}</source>
   <translation>Sitzung: {score_title}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sitzungen</translation>
  </message>
  <message>
   <source>Set a passphrase</source>
   <translation>Eine Passphrase setzen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Several trials or a good summary of them found effects, mostly modest ones.</source>
   <translation>Mehrere Studien oder eine gute Zusammenfassung fanden Wirkungen, meist bescheidene.</translation>
  </message>
  <message>
   <source>Shannon (1948), a mathematical theory of communication</source>
   <translation>Shannon (1948), a mathematical theory of communication</translation>
  </message>
  <message>
   <source>Share of pleasant words</source>
   <translation>Anteil angenehmer Wörter</translation>
  </message>
  <message>
   <source>Share pleasant</source>
   <translation>Anteil angenehm</translation>
  </message>
  <message>
   <source>Shift and arrow keys</source>
   <translation>Umschalt und Pfeiltasten</translation>
  </message>
  <message>
   <source>Short visits</source>
   <translation>Kurze Besuche</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Show all {backups}</source>
   <translation>Alle {backups} zeigen</translation>
  </message>
  <message>
   <source>Show as a chart</source>
   <translation>Als Diagramm zeigen</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Den Ordner zeigen</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>Die Tasten zeigen</translation>
  </message>
  <message>
   <source>Show what I type</source>
   <translation>Zeigen, was ich eingebe</translation>
  </message>
  <message>
   <source>Show {belongs}</source>
   <translation>{belongs} zeigen</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <source>Single days, where there are fewer than {range_from}</source>
   <translation>Einzelne Tage, wo es weniger als {range_from} sind</translation>
  </message>
  <message>
   <source>Sitting quietly for as long without an exercise may go with the same change.</source>
   <translation>Mit gleich langem stillem Sitzen kann dieselbe Veränderung einhergehen.</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Skip (Esc); what is answered is kept</source>
   <translation>Überspringen (Esc); was beantwortet ist, wird behalten</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>Alles überspringen</translation>
  </message>
  <message>
   <source>Skip all of this</source>
   <translation>All das überspringen</translation>
  </message>
  <message>
   <source>Skip the rest</source>
   <translation>Den Rest überspringen</translation>
  </message>
  <message>
   <source>Skip this part</source>
   <translation>Teil überspringen</translation>
  </message>
  <message>
   <source>Skip this question</source>
   <translation>Diese Frage überspringen</translation>
  </message>
  <message>
   <source>Slowly: about a hundred words a minute, and a little rest after each sentence. The level is well where the loudest of it stays between the two marks.</source>
   <translation>Langsam: etwa hundert Wörter in der Minute, und nach jedem Satz eine kleine Ruhe. Der Pegel ist gut, wenn das Lauteste zwischen den zwei Marken bleibt.</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Kleines Fenster</translation>
  </message>
  <message>
   <source>Small, for a phone</source>
   <translation>Klein, für ein Telefon</translation>
  </message>
  <message>
   <source>Small, for older players</source>
   <translation>Klein, für ältere Geräte</translation>
  </message>
  <message>
   <source>Small, over all other windows</source>
   <translation>Klein, über allen anderen Fenstern</translation>
  </message>
  <message>
   <source>Small, over all other windows; and back</source>
   <translation>Klein, über allen anderen Fenstern; und zurück</translation>
  </message>
  <message>
   <source>Some headphones are late. Captions and the breath may wait for them.</source>
   <translation>Manche Kopfhörer sind spät. Untertitel und Atem können auf sie warten.</translation>
  </message>
  <message>
   <source>Some of this would happen anyway: a rating far from your usual tends to be followed by one closer to it.</source>
   <translation>Manches davon geschähe ohnehin: auf eine Einschätzung weit von deinem Üblichen folgt meist eine näher daran.</translation>
  </message>
  <message>
   <source>Some time in this part of the day</source>
   <translation>Irgendwann in diesem Teil des Tages</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Something else is going on in this window. A check-in can follow it.</source>
   <translation>In diesem Fenster ist gerade etwas anderes. Ein Check-in kann danach kommen.</translation>
  </message>
  <message>
   <source>Something outside</source>
   <translation>Etwas draußen</translation>
  </message>
  <message>
   <source>Something outside first</source>
   <translation>Zuerst etwas draußen</translation>
  </message>
  <message>
   <source>Something outside. The sound has stopped.</source>
   <translation>Etwas draußen. Der Ton hat aufgehört.</translation>
  </message>
  <message>
   <source>Something outside: the sound stops at once</source>
   <translation>Etwas draußen: der Ton hört sofort auf</translation>
  </message>
  <message>
   <source>Something short.</source>
   <translation>Etwas Kurzes.</translation>
  </message>
  <message>
   <source>Something that stayed away, or came from far off. That may be written down, too.</source>
   <translation>Etwas, das wegblieb oder von weit her kam. Auch das darf aufgeschrieben werden.</translation>
  </message>
  <message>
   <source>Something to see</source>
   <translation>Etwas zum Anschauen</translation>
  </message>
  <message>
   <source>Something you have not tried yet.</source>
   <translation>Etwas, das du noch nicht versucht hast.</translation>
  </message>
  <message>
   <source>Somewhere else</source>
   <translation>Anderswo</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Sound (V)</source>
   <translation>Ton (V)</translation>
  </message>
  <message>
   <source>Sound needs the PortAudio library (on Debian and Ubuntu: libportaudio2).</source>
   <translation>Ton braucht die Bibliothek PortAudio (unter Debian und Ubuntu: libportaudio2).</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Geräusche</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space goes from not painted to more, less, numb and back; 1, 2, 3 and 0 choose one.</source>
   <translation>Die Leertaste geht von nicht bemalt zu mehr, weniger, taub und zurück; 1, 2, 3 und 0 wählen eines.</translation>
  </message>
  <message>
   <source>Spaces, hyphens and capital letters do not matter.</source>
   <translation>Leerzeichen, Bindestriche und Großbuchstaben spielen keine Rolle.</translation>
  </message>
  <message>
   <source>Spread over that part of the day.</source>
   <translation>Über diesen Teil des Tages verteilt.</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Stehend</translation>
  </message>
  <message>
   <source>Start with the body</source>
   <translation>Mit dem Körper beginnen</translation>
  </message>
  <message>
   <source>Start with words</source>
   <translation>Mit Wörtern beginnen</translation>
  </message>
  <message>
   <source>Start with {outside}</source>
   <translation>Beginnen mit {outside}</translation>
  </message>
  <message>
   <source>Start {outside}</source>
   <translation>{outside} beginnen</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Bleibt auf diesem Computer</translation>
  </message>
  <message>
   <source>Steadier there, or lonelier?</source>
   <translation>Ist es dort ruhiger, oder einsamer?</translation>
  </message>
  <message>
   <source>Step back from / turn towards</source>
   <translation>Zurücktreten von / sich zuwenden</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stop here</source>
   <translation>Hier aufhören</translation>
  </message>
  <message>
   <source>Stop here for today</source>
   <translation>Für heute hier aufhören</translation>
  </message>
  <message>
   <source>Stop listening</source>
   <translation>Anhören beenden</translation>
  </message>
  <message>
   <source>Stop recording</source>
   <translation>Aufnahme beenden</translation>
  </message>
  <message>
   <source>Stopping early counts in full.</source>
   <translation>Früher aufzuhören zählt voll.</translation>
  </message>
  <message>
   <source>Strongest, 0 to 10</source>
   <translation>Stärkstes, 0 bis 10</translation>
  </message>
  <message>
   <source>Student (1908), the probable error of a mean</source>
   <translation>Student (1908), the probable error of a mean</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>So</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>TAKE IT ALONG</source>
   <translation>MITNEHMEN</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Stichwort</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Stichwörter</translation>
  </message>
  <message>
   <source>Tags for check-ins and notes. Nothing is counted up from them. Press one to hide it.</source>
   <translation>Stichwörter für Check-ins und Notizen. Nichts wird daraus aufgerechnet. Drück eines, um es zu verbergen.</translation>
  </message>
  <message>
   <source>Tags: {chosen}</source>
   <translation>Stichwörter: {chosen}</translation>
  </message>
  <message>
   <source>Take another one, or a gentler form, with</source>
   <translation>Nimm eine andere, oder eine sanftere Form, bei</translation>
  </message>
  <message>
   <source>Take back what was deleted or changed</source>
   <translation>Zurücknehmen, was gelöscht oder geändert wurde</translation>
  </message>
  <message>
   <source>Take it along</source>
   <translation>Mitnehmen</translation>
  </message>
  <message>
   <source>Take it along as a sound file</source>
   <translation>Als Tondatei mitnehmen</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Take the line away</source>
   <translation>Die Linie wegnehmen</translation>
  </message>
  <message numerus="yes">
   <source>Take {n:,} entries in</source>
   <translation>
    <numerusform>Aufnehmen</numerusform>
    <numerusform>{n:,} Einträge aufnehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken from texts that may be old. Please double-check this number.</source>
   <translation>Aus Texten, die alt sein können. Bitte prüfe diese Nummer noch einmal.</translation>
  </message>
  <message>
   <source>Taken in from {app}.</source>
   <translation>Aus {app} aufgenommen.</translation>
  </message>
  <message>
   <source>Taken together: on average {signed} points afterwards (likely between {signed_2} and {signed_3}).</source>
   <translation>Alle zusammen: im Mittel {signed} Punkte danach (wahrscheinlich zwischen {signed_2} und {signed_3}).</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Text size, now {scale:.0%}</source>
   <translation>Textgröße, jetzt {scale:.0%}</translation>
  </message>
  <message>
   <source>That could not be set: {why}.</source>
   <translation>Das ließ sich nicht einstellen: {why}.</translation>
  </message>
  <message>
   <source>That day</source>
   <translation>Dieser Tag</translation>
  </message>
  <message>
   <source>That does not open it.</source>
   <translation>Das öffnet sie nicht.</translation>
  </message>
  <message>
   <source>That does not open it. Nothing was changed.</source>
   <translation>Das öffnet sie nicht. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>That folder holds your data: whoever had the files would have the code. Please choose another place.</source>
   <translation>In diesem Ordner liegen deine Daten: wer die Dateien hätte, hätte den Code. Bitte wähle einen anderen Ort.</translation>
  </message>
  <message>
   <source>That is enough for today.</source>
   <translation>Das ist genug für heute.</translation>
  </message>
  <message>
   <source>That is kept, for you alone.</source>
   <translation>Das ist behalten, nur für dich.</translation>
  </message>
  <message>
   <source>That is kept, for you alone. It is among your sessions.</source>
   <translation>Das ist behalten, nur für dich. Es steht unter deinen Sitzungen.</translation>
  </message>
  <message>
   <source>That is not saved yet. It is tried again while Feltsense is open.</source>
   <translation>Das ist noch nicht gespeichert. Es wird weiter versucht, solange Feltsense offen ist.</translation>
  </message>
  <message>
   <source>That is not the passphrase. Capital letters count. You can try as often as you like.</source>
   <translation>Das ist nicht die Passphrase. Großbuchstaben zählen. Du kannst es versuchen, sooft du magst.</translation>
  </message>
  <message>
   <source>That is not the recovery code. You can try as often as you like.</source>
   <translation>Das ist nicht der Rettungscode. Du kannst es versuchen, sooft du magst.</translation>
  </message>
  <message>
   <source>That was a lot. Nothing went wrong. If you like, look around the room for a moment, and have a drink of water.</source>
   <translation>Das war viel. Nichts ist schiefgegangen. Wenn du magst, schau dich einen Moment im Raum um und trink einen Schluck Wasser.</translation>
  </message>
  <message>
   <source>The app it was taken in from. Empty: written in Feltsense.</source>
   <translation>Die App, aus der es aufgenommen wurde. Leer: in Feltsense geschrieben.</translation>
  </message>
  <message>
   <source>The backup could not be put in place to the end ({why}). Close Feltsense now. It goes on with it at the next start, and nothing is lost.</source>
   <translation>Die Sicherung konnte nicht zu Ende eingesetzt werden ({why}). Schließe Feltsense jetzt. Beim nächsten Start geht es weiter, und nichts ist verloren.</translation>
  </message>
  <message>
   <source>The backup is being looked through. Nothing is changed.</source>
   <translation>Die Sicherung wird durchgesehen. Nichts wird verändert.</translation>
  </message>
  <message>
   <source>The backup is being restored.</source>
   <translation>Die Sicherung wird wiederhergestellt.</translation>
  </message>
  <message>
   <source>The backup is damaged or cut. Make it again in Daylio.</source>
   <translation>Die Sicherung ist beschädigt oder abgeschnitten. Mach sie in Daylio noch einmal.</translation>
  </message>
  <message>
   <source>The backup is damaged: there are no entries in it. Make it again.</source>
   <translation>Die Sicherung ist beschädigt: es sind keine Einträge darin. Mach sie noch einmal.</translation>
  </message>
  <message>
   <source>The backup is packed in a way that Daylio does not use.</source>
   <translation>Die Sicherung ist auf eine Weise gepackt, die Daylio nicht benutzt.</translation>
  </message>
  <message>
   <source>The backup of {made}</source>
   <translation>Die Sicherung von {made}</translation>
  </message>
  <message>
   <source>The backup of {words}</source>
   <translation>Die Sicherung von {words}</translation>
  </message>
  <message>
   <source>The backup says that it is larger than a diary can be.</source>
   <translation>Die Sicherung sagt, sie sei größer, als ein Tagebuch sein kann.</translation>
  </message>
  <message>
   <source>The backup was restored.</source>
   <translation>Die Sicherung wurde wiederhergestellt.</translation>
  </message>
  <message>
   <source>The backups lie in {place}</source>
   <translation>Die Sicherungen liegen in {place}</translation>
  </message>
  <message>
   <source>The body</source>
   <translation>Der Körper</translation>
  </message>
  <message>
   <source>The body map is kept, for you alone.</source>
   <translation>Die Körperkarte ist behalten, nur für dich.</translation>
  </message>
  <message>
   <source>The breath</source>
   <translation>Der Atem</translation>
  </message>
  <message>
   <source>The breath, in seconds</source>
   <translation>Der Atem, in Sekunden</translation>
  </message>
  <message>
   <source>The captions go on.</source>
   <translation>Die Untertitel gehen weiter.</translation>
  </message>
  <message>
   <source>The chair that you sit on, and what is behind your back. You might press your hands together, or move.</source>
   <translation>Der Stuhl, auf dem du sitzt, und was hinter deinem Rücken ist. Du könntest die Hände zusammendrücken oder dich bewegen.</translation>
  </message>
  <message>
   <source>The change was the same over every rest, so your usual wobble cannot be told.</source>
   <translation>Die Veränderung war über jede Ruhe gleich, daher lässt sich dein übliches Schwanken nicht nennen.</translation>
  </message>
  <message>
   <source>The chart could not be written: {why}.</source>
   <translation>Das Diagramm konnte nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>The computer was asleep. Go on when you like.</source>
   <translation>Der Computer hat geschlafen. Geh weiter, wann du magst.</translation>
  </message>
  <message>
   <source>The computer's own voice</source>
   <translation>Die Stimme des Computers</translation>
  </message>
  <message>
   <source>The day before</source>
   <translation>Der Tag davor</translation>
  </message>
  <message>
   <source>The end of the check-in</source>
   <translation>Das Ende des Check-ins</translation>
  </message>
  <message>
   <source>The end of the session</source>
   <translation>Das Ende der Sitzung</translation>
  </message>
  <message>
   <source>The export is damaged: what it holds cannot be told. Export it again.</source>
   <translation>Der Export ist beschädigt: was er enthält, lässt sich nicht sagen. Exportiere ihn noch einmal.</translation>
  </message>
  <message>
   <source>The figure</source>
   <translation>Die Figur</translation>
  </message>
  <message>
   <source>The file could not be read: {why}.</source>
   <translation>Die Datei konnte nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>The file could not be written.</source>
   <translation>Die Datei konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The file could not be written: {why}.</source>
   <translation>Die Datei konnte nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>The file is a zip that is damaged or cut. Export it again.</source>
   <translation>Die Datei ist ein Zip, das beschädigt oder abgeschnitten ist. Exportiere sie noch einmal.</translation>
  </message>
  <message>
   <source>The file is being looked into. Nothing changes.</source>
   <translation>Die Datei wird angesehen. Nichts ändert sich.</translation>
  </message>
  <message>
   <source>The file is being written</source>
   <translation>Die Datei wird geschrieben</translation>
  </message>
  <message>
   <source>The file is being written.</source>
   <translation>Die Datei wird geschrieben.</translation>
  </message>
  <message>
   <source>The file is damaged or cut: it is no whole JSON. Export it again.</source>
   <translation>Die Datei ist beschädigt oder abgeschnitten: es ist kein ganzes JSON. Exportiere sie noch einmal.</translation>
  </message>
  <message>
   <source>The file is damaged: hardly a row of it can be read.</source>
   <translation>Die Datei ist beschädigt: kaum eine Zeile davon kann gelesen werden.</translation>
  </message>
  <message>
   <source>The file is empty. Export it again.</source>
   <translation>Die Datei ist leer. Exportiere sie noch einmal.</translation>
  </message>
  <message>
   <source>The file is larger than any export. Is it another one?</source>
   <translation>Die Datei ist größer als jeder Export. Ist es eine andere?</translation>
  </message>
  <message>
   <source>The file is locked with a passphrase of its own. Please give it.</source>
   <translation>Die Datei ist mit einer eigenen Passphrase gesperrt. Bitte gib sie an.</translation>
  </message>
  <message>
   <source>The file is not one that Feltsense has locked, or it is damaged.</source>
   <translation>Die Datei ist keine, die Feltsense gesperrt hat, oder sie ist beschädigt.</translation>
  </message>
  <message>
   <source>The file is not protected: whoever can open it can hear it, and read the exercise's name.</source>
   <translation>Die Datei ist nicht geschützt: wer sie öffnen kann, kann sie hören und den Namen der Übung lesen.</translation>
  </message>
  <message>
   <source>The file of the keys belongs to other data.</source>
   <translation>Die Datei mit den Schlüsseln gehört zu anderen Daten.</translation>
  </message>
  <message>
   <source>The file of your keys is damaged.</source>
   <translation>Die Datei mit deinen Schlüsseln ist beschädigt.</translation>
  </message>
  <message>
   <source>The file of your keys was changed by something else than Feltsense. Your passphrase opens it, but please make a new recovery code.</source>
   <translation>Die Datei mit deinen Schlüsseln wurde von etwas anderem als Feltsense geändert. Deine Passphrase öffnet sie, aber bitte mach einen neuen Rettungscode.</translation>
  </message>
  <message>
   <source>The file of {spoken} ({name}) is locked {under}, and so what is in it is missing. It is left as it is.</source>
   <translation>Die Datei von {spoken} ({name}) ist gesperrt, {under}, daher fehlt, was darin ist. Sie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>The file of {spoken} cannot be opened ({why}). It is left as it is, and nothing is written to that month.</source>
   <translation>Die Datei von {spoken} kann nicht geöffnet werden ({why}). Sie bleibt, wie sie ist, und in diesen Monat wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>The file of {spoken} cannot be read, so its sessions are missing here.</source>
   <translation>Die Datei von {spoken} kann nicht gelesen werden, daher fehlen ihre Sitzungen hier.</translation>
  </message>
  <message>
   <source>The file of {spoken} was damaged, or changed outside Feltsense. What could be read of it is shown; {wrong} may be wrong{missing}.</source>
   <translation>Die Datei von {spoken} wurde beschädigt oder außerhalb von Feltsense geändert. Was davon gelesen werden konnte, wird gezeigt; {wrong} falsch sein kann{missing}.</translation>
  </message>
  <message>
   <source>The file that holds your keys is damaged, so no passphrase opens it. Nothing was changed.</source>
   <translation>Die Datei mit deinen Schlüsseln ist beschädigt, daher öffnet keine Passphrase sie. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>The file was locked by a newer Feltsense, which can open it.</source>
   <translation>Die Datei wurde von einem neueren Feltsense gesperrt, das sie öffnen kann.</translation>
  </message>
  <message>
   <source>The file was written by a newer Feltsense. Update this one first.</source>
   <translation>Die Datei wurde von einem neueren Feltsense geschrieben. Aktualisiere zuerst dieses.</translation>
  </message>
  <message>
   <source>The file {path} cannot be read: {why}.</source>
   <translation>Die Datei {path} kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <source>The first day is later than the last one.</source>
   <translation>Der erste Tag liegt nach dem letzten.</translation>
  </message>
  <message>
   <source>The folder could not be shown. It is {folder}.</source>
   <translation>Der Ordner konnte nicht gezeigt werden. Er ist {folder}.</translation>
  </message>
  <message>
   <source>The id of the session or check-in it belongs to. Empty: to none.</source>
   <translation>Die Nummer der Sitzung oder des Check-ins, zu dem es gehört. Leer: zu keinem.</translation>
  </message>
  <message>
   <source>The id of the session or check-in.</source>
   <translation>Die Nummer der Sitzung oder des Check-ins.</translation>
  </message>
  <message>
   <source>The keys could not be read ({strerror}). Nothing was changed.</source>
   <translation>Die Schlüssel konnten nicht gelesen werden ({strerror}). Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>The keys in the file do not fit together.</source>
   <translation>Die Schlüssel in der Datei passen nicht zusammen.</translation>
  </message>
  <message>
   <source>The keys in this backup cannot be used. {error}</source>
   <translation>Die Schlüssel in dieser Sicherung lassen sich nicht benutzen. {error}</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Die letzten 30 Tage</translation>
  </message>
  <message>
   <source>The last change of {spoken} was not whole: Feltsense was stopped while it was being saved, or the file was damaged since. All before it is here.</source>
   <translation>Die letzte Änderung von {spoken} war nicht ganz: Feltsense wurde beim Speichern angehalten, oder die Datei wurde seither beschädigt. Alles davor ist hier.</translation>
  </message>
  <message>
   <source>The line you were recording was not kept.{stands}</source>
   <translation>Die Zeile, die du gerade aufgenommen hast, wurde nicht behalten.{stands}</translation>
  </message>
  <message>
   <source>The list first</source>
   <translation>Die Liste zuerst</translation>
  </message>
  <message>
   <source>The list of recordings could not be read and was kept as {aside_name}. It was made anew from the recordings themselves.</source>
   <translation>Die Liste der Aufnahmen konnte nicht gelesen werden und wurde als {aside_name} aufgehoben. Sie wurde aus den Aufnahmen selbst neu gemacht.</translation>
  </message>
  <message>
   <source>The list of what this backup holds cannot be read.</source>
   <translation>Die Liste dessen, was diese Sicherung enthält, kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The list of what this backup holds was changed by something that does not have its key. Some of it may be older than the rest.</source>
   <translation>Die Liste dessen, was diese Sicherung enthält, wurde von etwas geändert, das ihren Schlüssel nicht hat. Einiges darin kann älter sein als der Rest.</translation>
  </message>
  <message>
   <source>The map first</source>
   <translation>Die Karte zuerst</translation>
  </message>
  <message>
   <source>The map: unpleasant to pleasant, quiet to stirred up</source>
   <translation>Die Karte: unangenehm bis angenehm, still bis aufgewühlt</translation>
  </message>
  <message>
   <source>The mean of the strongest feelings of each day, from 0 to 10, beside that of the day before; only days that follow each other, nothing is filled in, and numb is in no mean. On the thin line a day is just like the one before. The number is the correlation of a day with the next (lag 1), and then the same with (1 + 3 r) / n added: with few days it comes out too low, 0.31 on average for a true 0.4 from 30 days, give or take 0.17. Shown from {pairs_from} pairs of days.</source>
   <translation>Der Mittelwert der stärksten Gefühle jedes Tages, von 0 bis 10, neben dem des Tages davor; nur Tage, die aufeinander folgen, nichts wird aufgefüllt, und taub ist in keinem Mittelwert. Auf der dünnen Linie ist ein Tag genau wie der davor. Die Zahl ist die Korrelation eines Tages mit dem nächsten (Abstand 1), und dann dieselbe mit (1 + 3 r) / n dazu: bei wenigen Tagen fällt sie zu niedrig aus, im Mittel 0,31 bei wahren 0,4 aus 30 Tagen, plus oder minus 0,17. Gezeigt ab {pairs_from} Paaren von Tagen.</translation>
  </message>
  <message>
   <source>The microphone did not open. Another program may hold it, or the system's privacy settings do not let Feltsense use it.</source>
   <translation>Das Mikrofon hat sich nicht geöffnet. Ein anderes Programm hält es vielleicht, oder die Einstellungen des Systems zur Privatsphäre lassen Feltsense nicht daran.</translation>
  </message>
  <message>
   <source>The microphone does not answer.</source>
   <translation>Das Mikrofon antwortet nicht.</translation>
  </message>
  <message>
   <source>The microphone that was chosen is not there just now.</source>
   <translation>Das gewählte Mikrofon ist gerade nicht da.</translation>
  </message>
  <message>
   <source>The microphone went away in the middle.</source>
   <translation>Das Mikrofon ging mittendrin weg.</translation>
  </message>
  <message>
   <source>The name of the exercise's script.</source>
   <translation>Der Name des Skripts der Übung.</translation>
  </message>
  <message>
   <source>The new recovery code holds from now on. The one before opens nothing more.</source>
   <translation>Der neue Rettungscode gilt ab jetzt. Der alte öffnet nichts mehr.</translation>
  </message>
  <message>
   <source>The numb scale has not been answered with a number yet.</source>
   <translation>Die Skala für Taubheit wurde noch nicht mit einer Zahl beantwortet.</translation>
  </message>
  <message>
   <source>The number of the entry. It begins with year and month and never changes.</source>
   <translation>Die Nummer des Eintrags. Sie beginnt mit Jahr und Monat und ändert sich nie.</translation>
  </message>
  <message>
   <source>The one you did last.</source>
   <translation>Die, die du zuletzt gemacht hast.</translation>
  </message>
  <message>
   <source>The others are not touched by this. A saved change is read at once.</source>
   <translation>Die anderen betrifft das nicht. Eine gespeicherte Änderung wird sofort gelesen.</translation>
  </message>
  <message>
   <source>The outline that was painted on.</source>
   <translation>Der Umriss, auf den gemalt wurde.</translation>
  </message>
  <message>
   <source>The pages</source>
   <translation>Die Seiten</translation>
  </message>
  <message>
   <source>The passphrase fits, but the file is damaged.</source>
   <translation>Die Passphrase passt, aber die Datei ist beschädigt.</translation>
  </message>
  <message>
   <source>The passphrase is another one, or the file is damaged.</source>
   <translation>Die Passphrase ist eine andere, oder die Datei ist beschädigt.</translation>
  </message>
  <message>
   <source>The passphrase is changed. The recovery code stays as it is.</source>
   <translation>Die Passphrase ist geändert. Der Rettungscode bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>The picture cannot be shown here ({why}). What sums it up is below.</source>
   <translation>Das Bild kann hier nicht gezeigt werden ({why}). Was es zusammenfasst, steht darunter.</translation>
  </message>
  <message>
   <source>The question that was answered. Empty: none.</source>
   <translation>Die Frage, die beantwortet wurde. Leer: keine.</translation>
  </message>
  <message>
   <source>The range holds 0: too early to tell exercises and rests apart.</source>
   <translation>Der Bereich enthält 0: zu früh, um Übungen und Ruhezeiten auseinanderzuhalten.</translation>
  </message>
  <message>
   <source>The ranges of these do not overlap: {names}{more}. All others overlap. It says nothing of why.</source>
   <translation>Die Bereiche von diesen überschneiden sich nicht: {names}{more}. Alle anderen überschneiden sich. Über das Warum sagt das nichts.</translation>
  </message>
  <message>
   <source>The recording of this line cannot be read. Record it again.</source>
   <translation>Die Aufnahme dieser Zeile kann nicht gelesen werden. Nimm sie noch einmal auf.</translation>
  </message>
  <message>
   <source>The recordings cannot be changed just now: {why}.</source>
   <translation>Die Aufnahmen können gerade nicht geändert werden: {why}.</translation>
  </message>
  <message>
   <source>The recovery code stays as it is.</source>
   <translation>Der Rettungscode bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>The recovery code that you have opens nothing more after this.</source>
   <translation>Der Rettungscode, den du hast, öffnet danach nichts mehr.</translation>
  </message>
  <message>
   <source>The recovery code that you wrote down opens this once. Then you choose a new passphrase and get a new code.</source>
   <translation>Der Rettungscode, den du aufgeschrieben hast, öffnet das einmal. Dann wählst du eine neue Passphrase und bekommst einen neuen Code.</translation>
  </message>
  <message>
   <source>The recovery code was used, and opens nothing more. Please choose a new passphrase; then you get a new code.</source>
   <translation>Der Rettungscode wurde benutzt und öffnet nichts mehr. Bitte wähle eine neue Passphrase; dann bekommst du einen neuen Code.</translation>
  </message>
  <message>
   <source>The region or section where it was last.</source>
   <translation>Die Region oder der Abschnitt, wo sie zuletzt war.</translation>
  </message>
  <message>
   <source>The region. Empty: nothing was painted.</source>
   <translation>Die Region. Leer: nichts wurde gemalt.</translation>
  </message>
  <message>
   <source>The report could not be made.</source>
   <translation>Der Bericht konnte nicht gemacht werden.</translation>
  </message>
  <message>
   <source>The report could not be written: {why}.</source>
   <translation>Der Bericht konnte nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>The same moment in UTC, to the microsecond (ISO 8601).</source>
   <translation>Derselbe Moment in UTC, auf die Mikrosekunde (ISO 8601).</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>The script does not say.</source>
   <translation>Das Skript sagt es nicht.</translation>
  </message>
  <message>
   <source>The seat</source>
   <translation>Der Sitz</translation>
  </message>
  <message>
   <source>The session waits for you.</source>
   <translation>Die Sitzung wartet auf dich.</translation>
  </message>
  <message>
   <source>The sessions of {spoken} were written by a newer Feltsense. They are left as they are; a newer version can show them.</source>
   <translation>Die Sitzungen von {spoken} wurden von einem neueren Feltsense geschrieben. Sie bleiben, wie sie sind; eine neuere Version kann sie zeigen.</translation>
  </message>
  <message>
   <source>The sound device did not open. Another program may hold it.</source>
   <translation>Das Tongerät hat sich nicht geöffnet. Ein anderes Programm hält es vielleicht.</translation>
  </message>
  <message>
   <source>The sound device that was chosen is not there just now.</source>
   <translation>Das gewählte Tongerät ist gerade nicht da.</translation>
  </message>
  <message>
   <source>The sound file could not be saved: {why}.</source>
   <translation>Die Tondatei konnte nicht gespeichert werden: {why}.</translation>
  </message>
  <message>
   <source>The sound has faded. It comes back when you go on.</source>
   <translation>Der Ton ist ausgeblendet. Er kommt wieder, wenn du weitermachst.</translation>
  </message>
  <message>
   <source>The sound has stopped. There is nothing that has to be done now.</source>
   <translation>Der Ton hat aufgehört. Es gibt nichts, was jetzt getan werden muss.</translation>
  </message>
  <message>
   <source>The sound process could not be started: {error}.</source>
   <translation>Der Ton konnte nicht gestartet werden: {error}.</translation>
  </message>
  <message>
   <source>The sound system could not be asked ({error}).</source>
   <translation>Das Tonsystem konnte nicht gefragt werden ({error}).</translation>
  </message>
  <message>
   <source>The sound system could not be asked.</source>
   <translation>Das Tonsystem konnte nicht gefragt werden.</translation>
  </message>
  <message>
   <source>The sound system could not be asked: {error}.</source>
   <translation>Das Tonsystem konnte nicht gefragt werden: {error}.</translation>
  </message>
  <message>
   <source>The sound system could not be reached.</source>
   <translation>Das Tonsystem war nicht zu erreichen.</translation>
  </message>
  <message>
   <source>The sound system does not answer.</source>
   <translation>Das Tonsystem antwortet nicht.</translation>
  </message>
  <message>
   <source>The strongest feeling after a session minus that before it; sessions of one exercise on one day count as one, their mean; rests are not among them. Each exercise's mean is drawn towards what all have in common, the further the fewer its days (partial pooling, with the variance between exercises by moments). Where the exercises differ no more than chance would have it, that variance is 0 and all stand at the same place. The ranges hold 95 % of what is likely, over all variances between that there may be. Shown from {days_from} days with each of {exercises_from} exercises, in alphabetical order.</source>
   <translation>Das stärkste Gefühl nach einer Sitzung minus das davor; Sitzungen einer Übung an einem Tag zählen als eine, ihr Mittelwert; Ruhezeiten sind nicht dabei. Der Mittelwert jeder Übung wird zu dem hingezogen, was alle gemeinsam haben, umso weiter, je weniger Tage sie hat (teilweises Zusammenlegen, Varianz zwischen den Übungen nach Momenten). Wo sich die Übungen nicht mehr unterscheiden, als der Zufall es täte, ist diese Varianz 0, und alle stehen an derselben Stelle. Die Bereiche enthalten 95 % dessen, was wahrscheinlich ist, über alle Varianzen, die es geben kann. Gezeigt ab {days_from} Tagen mit jeder von {exercises_from} Übungen, nach dem Alphabet.</translation>
  </message>
  <message>
   <source>The strongest feeling afterwards minus that before, from -10 to 10, of rests and of exercises; those of one day count as one, their mean. The usual wobble is where one more rest would lie 19 times in 20, from {wobble_from} days with a rest. The difference is the mean change of exercises minus that of rests, with a range that holds 95 % of what is likely (Welch), from {range_from} days of each.</source>
   <translation>Das stärkste Gefühl danach minus das davor, von -10 bis 10, von Ruhezeiten und von Übungen; die eines Tages zählen als eines, ihr Mittelwert. Das übliche Schwanken ist der Bereich, in dem eine weitere Ruhe 19 von 20 Malen liegen würde, ab {wobble_from} Tagen mit einer Ruhe. Der Unterschied ist die mittlere Veränderung der Übungen minus die der Ruhezeiten, mit einem Bereich, der 95 % dessen enthält, was wahrscheinlich ist (Welch), ab {range_from} Tagen von jedem.</translation>
  </message>
  <message>
   <source>The strongest feeling of each check-in, and of each rating before an exercise, from 0 to 10; one that came less than an hour after the last is left out, and numb is no number. The first figure is the root of the mean squared move from one to the next; the second is the same with each squared move divided by the time it took, in units of the median time. A far move is one of {far:.0f} points or more. Shown from {days_from} days: from 14 values such a figure is still off by about a fifth of itself (a standard error of 22 %), from 30 by a seventh.</source>
   <translation>Das stärkste Gefühl jedes Check-ins und jeder Einschätzung vor einer Übung, von 0 bis 10; eines, das weniger als eine Stunde nach dem letzten kam, bleibt weg, und taub ist keine Zahl. Die erste Zahl ist die Wurzel aus dem mittleren Quadrat der Bewegung von einem zum nächsten; die zweite dasselbe, wobei jedes Quadrat durch die Zeit geteilt ist, die es brauchte, in Einheiten der mittleren Zeit. Eine weite Bewegung sind {far:.0f} Punkte oder mehr. Gezeigt ab {days_from} Tagen: aus 14 Werten liegt eine solche Zahl noch um etwa ein Fünftel ihrer selbst daneben (ein Standardfehler von 22 %), aus 30 um ein Siebtel.</translation>
  </message>
  <message>
   <source>The strongest feeling of each rating, from 0 to 10, by the hour on the clock of the place where it was written down, and by your weekday. All ratings of one day in an hour count as one, their mean. From {range_from} days there is a mean with a range that holds 95 % of what is likely (Student's t); below that there are dots, one a day. Numb and its like are counted in the table and are in no mean.</source>
   <translation>Das stärkste Gefühl jeder Einschätzung, von 0 bis 10, nach der Stunde auf der Uhr des Ortes, an dem sie aufgeschrieben wurde, und nach deinem Wochentag. Alle Einschätzungen eines Tages in einer Stunde zählen als eine, ihr Mittelwert. Ab {range_from} Tagen steht ein Mittelwert mit einem Bereich, der 95 % dessen enthält, was wahrscheinlich ist (Students t); darunter stehen Punkte, einer je Tag. Taub und Ähnliches wird in der Tabelle gezählt und ist in keinem Mittelwert.</translation>
  </message>
  <message>
   <source>The two are not the same. Please type them again.</source>
   <translation>Die zwei sind nicht gleich. Bitte gib sie noch einmal ein.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Die zwei Passphrasen sind nicht gleich.</translation>
  </message>
  <message>
   <source>The usual folder</source>
   <translation>Der übliche Ordner</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>Das übliche</translation>
  </message>
  <message>
   <source>The window and the tray are called "Notes", with a plain icon.</source>
   <translation>Fenster und Ablage heißen „Notizen“, mit einem schlichten Symbol.</translation>
  </message>
  <message>
   <source>The word, the answer, the scale, or the place of a sensation. A scale whose name begins with own: is a question of the person's own; one with distance is a marker between two words.</source>
   <translation>Das Wort, die Antwort, die Skala oder die Stelle einer Empfindung. Eine Skala, deren Name mit own: beginnt, ist eine eigene Frage der Person; eine mit distance ist eine Markierung zwischen zwei Wörtern.</translation>
  </message>
  <message>
   <source>The words</source>
   <translation>Die Wörter</translation>
  </message>
  <message>
   <source>The words of the session</source>
   <translation>Die Worte der Sitzung</translation>
  </message>
  <message>
   <source>The words of the session (W)</source>
   <translation>Die Worte der Sitzung (W)</translation>
  </message>
  <message>
   <source>The words stand on the screen, and the bells are heard.</source>
   <translation>Die Worte stehen auf dem Bildschirm, und die Glocken sind zu hören.</translation>
  </message>
  <message>
   <source>Their ranges overlap, with the tag and without it: too early to tell them apart.</source>
   <translation>Ihre Bereiche überschneiden sich, mit dem Stichwort und ohne: zu früh, um sie auseinanderzuhalten.</translation>
  </message>
  <message>
   <source>There are no exercises here yet.</source>
   <translation>Hier sind noch keine Übungen.</translation>
  </message>
  <message>
   <source>There are no notes in this time.</source>
   <translation>In dieser Zeit gibt es keine Notizen.</translation>
  </message>
  <message>
   <source>There is a file in the journal that cannot be read: {name}. It was left alone.</source>
   <translation>Im Tagebuch liegt eine Datei, die nicht gelesen werden kann: {name}. Sie wurde in Ruhe gelassen.</translation>
  </message>
  <message>
   <source>There is a file of {spoken} that is not locked, in a journal that is: {name}. It was left alone, and nothing was taken from it.</source>
   <translation>Es gibt eine Datei von {spoken}, die nicht gesperrt ist, in einem Tagebuch, das es ist: {name}. Sie wurde in Ruhe gelassen, und nichts wurde daraus genommen.</translation>
  </message>
  <message>
   <source>There is a file {file} already; nothing was written over it.</source>
   <translation>Es gibt schon eine Datei {file}; nichts wurde überschrieben.</translation>
  </message>
  <message>
   <source>There is more, if you like. It is fine to leave it here.</source>
   <translation>Es gibt noch mehr, wenn du magst. Es ist gut, es hier zu lassen.</translation>
  </message>
  <message>
   <source>There is no folder {parent} to write {out_name} into.</source>
   <translation>Es gibt keinen Ordner {parent}, um {out_name} hineinzuschreiben.</translation>
  </message>
  <message>
   <source>There is no format {form}; there are {these}.</source>
   <translation>Es gibt kein Format {form}; es gibt {these}.</translation>
  </message>
  <message>
   <source>There is no need to have anything to say. A few words about the room are a note.</source>
   <translation>Du musst nichts zu sagen haben. Ein paar Worte über den Raum sind eine Notiz.</translation>
  </message>
  <message>
   <source>There is no passphrase yet. You can set one under Your data.</source>
   <translation>Es gibt noch keine Passphrase. Unter Deine Daten kannst du eine setzen.</translation>
  </message>
  <message>
   <source>There is no passphrase. Whoever can open the files here can read what you wrote.</source>
   <translation>Es gibt keine Passphrase. Wer die Dateien hier öffnen kann, kann lesen, was du geschrieben hast.</translation>
  </message>
  <message>
   <source>There is no right share.</source>
   <translation>Es gibt keinen richtigen Anteil.</translation>
  </message>
  <message>
   <source>There is no sound just now, so it cannot be heard.</source>
   <translation>Gerade gibt es keinen Ton, daher ist es nicht zu hören.</translation>
  </message>
  <message>
   <source>There is none here yet; with some, what changes over an exercise can stand beside what changes anyway.</source>
   <translation>Hier ist noch keines; mit einigen kann, was sich über eine Übung verändert, neben dem stehen, was sich ohnehin verändert.</translation>
  </message>
  <message>
   <source>There is none yet.</source>
   <translation>Es gibt noch keine.</translation>
  </message>
  <message>
   <source>There is not enough room in {there} to lay the backup out.</source>
   <translation>In {there} ist nicht genug Platz, um die Sicherung auszubreiten.</translation>
  </message>
  <message>
   <source>There is nothing in this export of {app}.</source>
   <translation>In diesem Export von {app} ist nichts.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>Darin ist nichts Neues.</translation>
  </message>
  <message>
   <source>There is nothing to delete.</source>
   <translation>Es gibt nichts zu löschen.</translation>
  </message>
  <message>
   <source>There is nothing yet to back up.</source>
   <translation>Es gibt noch nichts zu sichern.</translation>
  </message>
  <message>
   <source>There is something at {file} already.</source>
   <translation>An {file} ist schon etwas.</translation>
  </message>
  <message>
   <source>There is such a file already</source>
   <translation>So eine Datei gibt es schon</translation>
  </message>
  <message>
   <source>There is {what} at {path}. Choose the file of an export.</source>
   <translation>An {path} liegt: {what}. Wähle die Datei eines Exports.</translation>
  </message>
  <message>
   <source>There was no room on {most_pages} pages for: {these}. They have room in a report of their own.</source>
   <translation>Auf {most_pages} Seiten war kein Platz für: {these}. In einem eigenen Bericht haben sie Platz.</translation>
  </message>
  <message>
   <source>These are 31 looks at the same ratings: one or two of them stand out by chance alone.</source>
   <translation>Das sind 31 Blicke auf dieselben Einschätzungen: einer oder zwei davon fallen allein durch Zufall auf.</translation>
  </message>
  <message>
   <source>These are one person's own answers, given in private at a desk, in words and on scales from 0 to 10 made for this app. They are not a test, have no cut-offs, and say nothing about why.</source>
   <translation>Das sind die eigenen Antworten eines Menschen, allein am Schreibtisch gegeben, in Worten und auf Skalen von 0 bis 10, die für diese App gemacht sind. Sie sind kein Test, haben keine Grenzwerte und sagen nichts über das Warum.</translation>
  </message>
  <message>
   <source>These are the last {weeks} weeks; before them, {more} more.</source>
   <translation>Das sind die letzten {weeks} Wochen; davor noch {more}.</translation>
  </message>
  <message>
   <source>These are the newest of {of_outline}.</source>
   <translation>Das sind die neuesten von {of_outline}.</translation>
  </message>
  <message>
   <source>These are {count} at the same check-ins; the more looks, the more often something stands out by chance.</source>
   <translation>{count} auf dieselben Check-ins; je mehr Blicke, desto öfter fällt etwas durch Zufall auf.</translation>
  </message>
  <message>
   <source>These files could not be opened, and stay locked: {names}. What opens them, with the passphrase of until now, was kept as {relative_to}.</source>
   <translation>Diese Dateien konnten nicht geöffnet werden und bleiben gesperrt: {names}. Was sie öffnet, mit der bisherigen Passphrase, wurde als {relative_to} aufgehoben.</translation>
  </message>
  <message>
   <source>These files were not encrypted, and are now. Another computer may have brought them, or somebody has put them there: {names}.</source>
   <translation>Diese Dateien waren nicht verschlüsselt und sind es jetzt. Ein anderer Computer hat sie vielleicht gebracht, oder jemand hat sie dorthin gelegt: {names}.</translation>
  </message>
  <message>
   <source>These questions are ours; they are not a test and have no cut-offs.</source>
   <translation>Diese Fragen sind von uns; sie sind kein Test und haben keine Grenzwerte.</translation>
  </message>
  <message>
   <source>These recordings could not be read, and were left: {names}.</source>
   <translation>Diese Aufnahmen konnten nicht gelesen werden und blieben liegen: {names}.</translation>
  </message>
  <message>
   <source>They can stay open</source>
   <translation>Sie können offen bleiben</translation>
  </message>
  <message>
   <source>They come first on the page Help now: a friend, a sponsor, a clinician. Nobody is told. While it is locked they are not shown.</source>
   <translation>Sie stehen auf der Seite Hilfe jetzt zuerst: Freunde, ein Sponsor, eine Fachperson. Niemand erfährt davon. Solange gesperrt ist, werden sie nicht gezeigt.</translation>
  </message>
  <message>
   <source>They lie beside the journal now. In a folder on another disk they outlast this computer, too.</source>
   <translation>Sie liegen jetzt neben dem Tagebuch. In einem Ordner auf einer anderen Platte überdauern sie auch diesen Computer.</translation>
  </message>
  <message>
   <source>They stand among the others, on the map or in the list.</source>
   <translation>Sie stehen unter den anderen, auf der Karte oder in der Liste.</translation>
  </message>
  <message>
   <source>This backup is locked with a passphrase. After restoring, Feltsense is locked with it, and its recovery code holds.</source>
   <translation>Diese Sicherung ist mit einer Passphrase gesperrt. Nach dem Wiederherstellen ist Feltsense damit gesperrt, und ihr Rettungscode gilt.</translation>
  </message>
  <message>
   <source>This backup is locked with a passphrase. It is the one that held when it was made.</source>
   <translation>Diese Sicherung ist mit einer Passphrase gesperrt. Es ist die, die galt, als sie gemacht wurde.</translation>
  </message>
  <message>
   <source>This backup is locked with another passphrase, or this journal has none.</source>
   <translation>Diese Sicherung ist mit einer anderen Passphrase gesperrt, oder dieses Tagebuch hat keine.</translation>
  </message>
  <message>
   <source>This backup is locked with another passphrase. After restoring, what is in it is locked with the one that you have now.</source>
   <translation>Diese Sicherung ist mit einer anderen Passphrase gesperrt. Nach dem Wiederherstellen ist, was darin ist, mit der gesperrt, die du jetzt hast.</translation>
  </message>
  <message>
   <source>This backup is locked, and the keys in it are damaged or missing.</source>
   <translation>Diese Sicherung ist gesperrt, und die Schlüssel darin sind beschädigt oder fehlen.</translation>
  </message>
  <message>
   <source>This backup was cut or is damaged. What is whole in it was found.</source>
   <translation>Diese Sicherung wurde abgeschnitten oder ist beschädigt. Was darin ganz ist, wurde gefunden.</translation>
  </message>
  <message>
   <source>This backup was made without a passphrase. After restoring, what is in it is locked with the passphrase that you have now.</source>
   <translation>Diese Sicherung wurde ohne Passphrase gemacht. Nach dem Wiederherstellen ist, was darin ist, mit der Passphrase gesperrt, die du jetzt hast.</translation>
  </message>
  <message>
   <source>This code is whole, but it is an earlier one, or that of other data.</source>
   <translation>Dieser Code ist ganz, aber es ist ein früherer oder der anderer Daten.</translation>
  </message>
  <message>
   <source>This did not work, and nothing was changed: {error}</source>
   <translation>Das ging nicht, und nichts wurde verändert: {error}</translation>
  </message>
  <message>
   <source>This did not work: {why}.</source>
   <translation>Das ging nicht: {why}.</translation>
  </message>
  <message>
   <source>This did not work: {why}. Nothing else was changed.</source>
   <translation>Das ging nicht: {why}. Sonst wurde nichts verändert.</translation>
  </message>
  <message>
   <source>This exercise names it. Another one, or a shorter and gentler form, may suit better.</source>
   <translation>Diese Übung nennt es. Eine andere, oder eine kürzere und sanftere Form, passt vielleicht besser.</translation>
  </message>
  <message>
   <source>This file is locked. Type the passphrase that was chosen for it.</source>
   <translation>Diese Datei ist gesperrt. Gib die Passphrase ein, die für sie gewählt wurde.</translation>
  </message>
  <message>
   <source>This folder is kept in step with another computer: what is newer there comes back from it, unless the backup is restored there, too.</source>
   <translation>Dieser Ordner wird mit einem anderen Computer abgeglichen: was dort neuer ist, kommt von dort zurück, außer die Sicherung wird auch dort wiederhergestellt.</translation>
  </message>
  <message>
   <source>This goes, and cannot be brought back:</source>
   <translation>Das geht, und lässt sich nicht zurückholen:</translation>
  </message>
  <message>
   <source>This is a backup. Take it over by restoring it.</source>
   <translation>Das ist eine Sicherung. Übernimm sie durch Wiederherstellen.</translation>
  </message>
  <message>
   <source>This is a part of an encrypted journal. Take the whole of it over by restoring a backup, or by an export made there.</source>
   <translation>Das ist ein Teil eines verschlüsselten Tagebuchs. Übernimm es als Ganzes, durch Wiederherstellen einer Sicherung oder durch einen dort gemachten Export.</translation>
  </message>
  <message>
   <source>This is a self-guided practice tool. It doesn't diagnose or treat anything and can't tell if you are in danger. It works best alongside people: a clinician, sponsor, group or friend. Everything stays on this computer.</source>
   <translation>Das ist ein Werkzeug zum selbstständigen Üben. Es stellt keine Diagnose, behandelt nichts und kann nicht erkennen, ob du in Gefahr bist. Am besten wirkt es neben Menschen: einer Fachperson, einem Sponsor, einer Gruppe oder Freunden. Alles bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>This is a table of our own, for spreadsheets. What goes back in is an export as JSON.</source>
   <translation>Das ist eine Tabelle von uns, für Tabellenkalkulationen. Was wieder hineinkommt, ist ein Export als JSON.</translation>
  </message>
  <message>
   <source>This is a zip. If an export is in it, unpack it first. {known}</source>
   <translation>Das ist ein Zip. Wenn ein Export darin ist, entpacke es zuerst. {known}</translation>
  </message>
  <message>
   <source>This is no file that can be taken in. {known}</source>
   <translation>Diese Datei lässt sich nicht aufnehmen. {known}</translation>
  </message>
  <message>
   <source>This is not the passphrase of these data.</source>
   <translation>Das ist nicht die Passphrase dieser Daten.</translation>
  </message>
  <message>
   <source>This is the passphrase of what another computer has encrypted. Please type the one of this computer, too; then both become one.</source>
   <translation>Das ist die Passphrase dessen, was ein anderer Computer verschlüsselt hat. Bitte gib auch die dieses Computers ein; dann werden beide eine.</translation>
  </message>
  <message>
   <source>This line is not in the script any more, so no session speaks it.</source>
   <translation>Diese Zeile steht nicht mehr im Skript, daher spricht keine Sitzung sie.</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Diese Seite</translation>
  </message>
  <message>
   <source>This was locked by a newer Feltsense than this one. Nothing was changed.</source>
   <translation>Das wurde von einem neueren Feltsense gesperrt als diesem. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>This was not saved: Feltsense is locked.</source>
   <translation>Das wurde nicht gespeichert: Feltsense ist gesperrt.</translation>
  </message>
  <message>
   <source>This was not saved: {error}</source>
   <translation>Das wurde nicht gespeichert: {error}</translation>
  </message>
  <message>
   <source>This was not saved: {why}. What was saved before is still there.</source>
   <translation>Das wurde nicht gespeichert: {why}. Was vorher gespeichert war, ist noch da.</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Dieses Jahr</translation>
  </message>
  <message>
   <source>Three minutes are the most for one line, and they are over.</source>
   <translation>Drei Minuten sind das Höchste für eine Zeile, und sie sind vorbei.</translation>
  </message>
  <message>
   <source>Three months</source>
   <translation>Drei Monate</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Time of day, sleep, medicine and what else went on that day.</source>
   <translation>Tageszeit, Schlaf, Medikamente und was an diesem Tag sonst war.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>To delete all of it, type the word “{word}”:</source>
   <translation>Um alles zu löschen, gib das Wort „{word}“ ein:</translation>
  </message>
  <message>
   <source>To read</source>
   <translation>Zum Lesen</translation>
  </message>
  <message>
   <source>To the end of this part, and then back</source>
   <translation>Bis zum Ende dieses Teils, und dann zurück</translation>
  </message>
  <message>
   <source>To the next thing that can be pressed</source>
   <translation>Zum Nächsten, das sich drücken lässt</translation>
  </message>
  <message>
   <source>To, and with it</source>
   <translation>Bis, und mit diesem</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today's backup was not made. {why}</source>
   <translation>Die Sicherung von heute wurde nicht gemacht. {why}</translation>
  </message>
  <message>
   <source>Too early to tell them apart.</source>
   <translation>Zu früh, um sie auseinanderzuhalten.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try to save it again</source>
   <translation>Noch einmal speichern versuchen</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Di</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Tugade, Fredrickson and Barrett (2004), resilience and positive emotional granularity</source>
   <translation>Tugade, Fredrickson and Barrett (2004), resilience and positive emotional granularity</translation>
  </message>
  <message>
   <source>Two choices</source>
   <translation>Zwei Wahlen</translation>
  </message>
  <message>
   <source>Type a passphrase for the file, twice.</source>
   <translation>Gib eine Passphrase für die Datei ein, zweimal.</translation>
  </message>
  <message>
   <source>Type its passphrase, or its recovery code.</source>
   <translation>Gib ihre Passphrase oder ihren Rettungscode ein.</translation>
  </message>
  <message>
   <source>Type the word {word} to delete everything</source>
   <translation>Gib das Wort {word} ein, um alles zu löschen</translation>
  </message>
  <message>
   <source>UK and Ireland</source>
   <translation>Vereinigtes Königreich und Irland</translation>
  </message>
  <message>
   <source>Under {short_minutes} min</source>
   <translation>Unter {short_minutes} Min.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Rückgängig (Strg+Z)</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Vereinigte Staaten</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Unpleasant</source>
   <translation>Unangenehm</translation>
  </message>
  <message>
   <source>Unpleasant or pleasant</source>
   <translation>Unangenehm oder angenehm</translation>
  </message>
  <message>
   <source>Unpleasant to pleasant, quiet to stirred up.</source>
   <translation>Unangenehm bis angenehm, still bis aufgewühlt.</translation>
  </message>
  <message>
   <source>Up to this day</source>
   <translation>Bis zu diesem Tag</translation>
  </message>
  <message>
   <source>Use the passphrase</source>
   <translation>Die Passphrase nehmen</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Den Rettungscode nehmen</translation>
  </message>
  <message>
   <source>Use what was recorded</source>
   <translation>Nehmen, was aufgenommen wurde</translation>
  </message>
  <message>
   <source>Variety of words</source>
   <translation>Vielfalt der Wörter</translation>
  </message>
  <message>
   <source>Very strong or very faint moments tend to be followed by more usual ones, with or without an exercise.</source>
   <translation>Auf sehr starke oder sehr schwache Momente folgen meist gewöhnlichere, mit oder ohne Übung.</translation>
  </message>
  <message>
   <source>Visits are short for now. You can change that in the settings, whenever you like.</source>
   <translation>Besuche sind vorerst kurz. Du kannst das in den Einstellungen ändern, wann immer du magst.</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Voice and captions</source>
   <translation>Stimme und Untertitel</translation>
  </message>
  <message>
   <source>Voices in their order</source>
   <translation>Stimmen in ihrer Reihenfolge</translation>
  </message>
  <message>
   <source>Volume: {part}</source>
   <translation>Lautstärke: {part}</translation>
  </message>
  <message>
   <source>Waiting.</source>
   <translation>Wartet.</translation>
  </message>
  <message>
   <source>Was it chosen, or did it happen?</source>
   <translation>War es gewählt, oder ist es geschehen?</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Mi</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Welch (1947), the generalization of Student's problem</source>
   <translation>Welch (1947), the generalization of Student's problem</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>Well</source>
   <translation>Gut</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What Feltsense wrote down when it was last closed is damaged, so that it is not sure whether every month is as it was then.</source>
   <translation>Was Feltsense beim letzten Schließen notiert hat, ist beschädigt, daher ist nicht sicher, ob jeder Monat so ist wie damals.</translation>
  </message>
  <message>
   <source>What I didn't feel</source>
   <translation>Was ich nicht gefühlt habe</translation>
  </message>
  <message>
   <source>What I noticed</source>
   <translation>Was ich bemerkt habe</translation>
  </message>
  <message>
   <source>What changed from before an exercise to after it?</source>
   <translation>Was hat sich von vor einer Übung bis danach verändert?</translation>
  </message>
  <message>
   <source>What could not be saved before is saved now.</source>
   <translation>Was vorher nicht gespeichert werden konnte, ist jetzt gespeichert.</translation>
  </message>
  <message>
   <source>What else could explain any of it</source>
   <translation>Was alles davon sonst erklären könnte</translation>
  </message>
  <message>
   <source>What else could explain it: {these}</source>
   <translation>Was es sonst erklären könnte: {these}</translation>
  </message>
  <message>
   <source>What else goes with a tag: the hour, the people, the place.</source>
   <translation>Was sonst mit einem Stichwort einhergeht: die Stunde, die Menschen, der Ort.</translation>
  </message>
  <message>
   <source>What else the file said</source>
   <translation>Was die Datei sonst sagte</translation>
  </message>
  <message>
   <source>What is answered here is kept</source>
   <translation>Was hier beantwortet ist, wird behalten</translation>
  </message>
  <message>
   <source>What is around this?</source>
   <translation>Was ist darum herum?</translation>
  </message>
  <message>
   <source>What is at the {plain}?</source>
   <translation>Was ist hier: {plain}?</translation>
  </message>
  <message>
   <source>What is here already is being encrypted.</source>
   <translation>Was schon hier ist, wird verschlüsselt.</translation>
  </message>
  <message>
   <source>What is here now is locked, and could not be counted.</source>
   <translation>Was jetzt hier ist, ist gesperrt und konnte nicht gezählt werden.</translation>
  </message>
  <message>
   <source>What is here, just now?</source>
   <translation>Was ist hier, gerade jetzt?</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Was darin ist</translation>
  </message>
  <message>
   <source>What is kept here opens with your passphrase.</source>
   <translation>Was hier aufbewahrt ist, öffnet sich mit deiner Passphrase.</translation>
  </message>
  <message>
   <source>What is painted often is what can be painted easily: large parts, and the front.</source>
   <translation>Oft gemalt wird, was sich leicht malen lässt: große Teile und die Vorderseite.</translation>
  </message>
  <message>
   <source>What is said of them at the beginning.</source>
   <translation>Was am Anfang über sie gesagt wird.</translation>
  </message>
  <message>
   <source>What is there, just now?</source>
   <translation>Was ist da, gerade jetzt?</translation>
  </message>
  <message>
   <source>What is yours here was deleted.</source>
   <translation>Was hier dir gehört, wurde gelöscht.</translation>
  </message>
  <message>
   <source>What it means to you, in a line</source>
   <translation>Was es für dich heißt, in einer Zeile</translation>
  </message>
  <message>
   <source>What it should hold may be missing here.</source>
   <translation>Was es enthalten sollte, fehlt hier vielleicht.</translation>
  </message>
  <message>
   <source>What kind of file</source>
   <translation>Welche Art Datei</translation>
  </message>
  <message>
   <source>What kind of thing it is</source>
   <translation>Wie es sich anfühlt</translation>
  </message>
  <message>
   <source>What names the row in the file it was taken in from.</source>
   <translation>Was die Zeile in der Datei benennt, aus der sie aufgenommen wurde.</translation>
  </message>
  <message>
   <source>What that row said beside it, as name=value; name=value.</source>
   <translation>Was diese Zeile sonst sagte, als Name=Wert; Name=Wert.</translation>
  </message>
  <message>
   <source>What the brush does</source>
   <translation>Was der Pinsel tut</translation>
  </message>
  <message>
   <source>What to paint with</source>
   <translation>Womit gemalt wird</translation>
  </message>
  <message>
   <source>What to take in</source>
   <translation>Was aufgenommen wird</translation>
  </message>
  <message>
   <source>What was around it</source>
   <translation>Was darum herum war</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <source>What was going on, as tagged.</source>
   <translation>Was gerade war, als Stichwort.</translation>
  </message>
  <message>
   <source>What was here is backed up first. If the computer stops in the middle, the old or the new is whole at the next start.</source>
   <translation>Was hier war, wird zuerst gesichert. Bleibt der Computer mittendrin stehen, ist beim nächsten Start das Alte oder das Neue ganz.</translation>
  </message>
  <message>
   <source>What was here then?</source>
   <translation>Was war da?</translation>
  </message>
  <message>
   <source>What was there</source>
   <translation>Was da war</translation>
  </message>
  <message>
   <source>What was written down</source>
   <translation>Was aufgeschrieben wurde</translation>
  </message>
  <message>
   <source>What was written, as it was typed (Markdown).</source>
   <translation>Was geschrieben wurde, wie getippt (Markdown).</translation>
  </message>
  <message>
   <source>What you answered last could not be saved. Feltsense tries again while it is open. Closed once more, it ends without it.</source>
   <translation>Was du zuletzt geantwortet hast, konnte nicht gespeichert werden. Feltsense versucht es weiter, solange es offen ist. Noch einmal geschlossen, endet es ohne das.</translation>
  </message>
  <message>
   <source>What you answered last could not be stored yet, and so the key is still in memory. It is tried again every few seconds.</source>
   <translation>Was du zuletzt geantwortet hast, konnte noch nicht gespeichert werden, daher ist der Schlüssel noch im Speicher. Es wird alle paar Sekunden wieder versucht.</translation>
  </message>
  <message>
   <source>What you are asked before and after, your own words and tags, and when a day begins.</source>
   <translation>Was du vorher und nachher gefragt wirst, eigene Wörter und Stichwörter, und wann ein Tag beginnt.</translation>
  </message>
  <message>
   <source>What you did and wrote down, newest first</source>
   <translation>Was du getan und aufgeschrieben hast, das Neueste zuerst</translation>
  </message>
  <message>
   <source>What you do and write down will be listed here, for you alone.</source>
   <translation>Was du tust und aufschreibst, wird hier stehen, nur für dich.</translation>
  </message>
  <message>
   <source>What you do at that hour, such as an exercise, and at which hours you write at all.</source>
   <translation>Was du zu dieser Stunde tust, etwa eine Übung, und zu welchen Stunden du überhaupt schreibst.</translation>
  </message>
  <message>
   <source>What you do will be listed here, for you alone.</source>
   <translation>Was du tust, wird hier stehen, nur für dich.</translation>
  </message>
  <message>
   <source>What you expect of an exercise can show in the rating after it.</source>
   <translation>Was du von einer Übung erwartest, kann sich in der Einschätzung danach zeigen.</translation>
  </message>
  <message>
   <source>What you marked with these is shown where it was.</source>
   <translation>Was du damit markiert hast, zeigt sich, wo es war.</translation>
  </message>
  <message>
   <source>What you write and record is encrypted under your passphrase. Nobody can reset it; without it and the recovery code, all of it is lost.</source>
   <translation>Was du schreibst und aufnimmst, ist unter deiner Passphrase verschlüsselt. Niemand kann sie zurücksetzen; ohne sie und den Rettungscode ist alles verloren.</translation>
  </message>
  <message>
   <source>What you write here is not kept: not in your journal, not in a file, not for a moment. When you leave this page it is gone, and nobody can bring it back.</source>
   <translation>Was du hier schreibst, wird nicht behalten: nicht in deinem Tagebuch, nicht in einer Datei, keinen Moment lang. Wenn du diese Seite verlässt, ist es weg, und niemand kann es zurückbringen.</translation>
  </message>
  <message>
   <source>What you wrote down is being read.</source>
   <translation>Was du aufgeschrieben hast, wird gelesen.</translation>
  </message>
  <message>
   <source>Whatever you noticed, you can stop there. Stay as long as you like.</source>
   <translation>Was immer du bemerkt hast, du kannst dort aufhören. Bleib, solange du magst.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When exactly is different each day.</source>
   <translation>Wann genau, ist jeden Tag anders.</translation>
  </message>
  <message>
   <source>When it ended, in UTC. Empty: it is not known.</source>
   <translation>Wann sie endete, in UTC. Leer: nicht bekannt.</translation>
  </message>
  <message>
   <source>When it was, by the clock of the place where it was: year-month-day hour:min.</source>
   <translation>Wann es war, nach der Uhr des Ortes: Jahr-Monat-Tag Stunde:Minute.</translation>
  </message>
  <message>
   <source>When nothing can be named, it is easier not to begin a check-in at all.</source>
   <translation>Wenn sich nichts benennen lässt, ist es leichter, gar keinen Check-in zu beginnen.</translation>
  </message>
  <message>
   <source>When several feelings of one kind were rated, did they go up and down together?</source>
   <translation>Wenn mehrere Gefühle einer Art eingeschätzt wurden, gingen sie zusammen auf und ab?</translation>
  </message>
  <message>
   <source>When you choose a rest and when an exercise may go with how you feel.</source>
   <translation>Wann du eine Ruhe wählst und wann eine Übung, kann damit zusammenhängen, wie es dir geht.</translation>
  </message>
  <message>
   <source>When you think of setting a tag may go with how you feel.</source>
   <translation>Wann du daran denkst, ein Stichwort zu setzen, kann damit zusammenhängen, wie es dir geht.</translation>
  </message>
  <message>
   <source>When your day begins</source>
   <translation>Wann dein Tag beginnt</translation>
  </message>
  <message>
   <source>Where a script has some.</source>
   <translation>Wo ein Skript welche hat.</translation>
  </message>
  <message>
   <source>Where does each stand? What is left open stays out.</source>
   <translation>Wo steht jede? Was offen bleibt, bleibt draußen.</translation>
  </message>
  <message>
   <source>Where exercises lead you back to. It can be outside the body.</source>
   <translation>Wohin Übungen dich zurückführen. Es kann außerhalb des Körpers sein.</translation>
  </message>
  <message>
   <source>Where in the body</source>
   <translation>Wo im Körper</translation>
  </message>
  <message>
   <source>Where in the body?</source>
   <translation>Wo im Körper?</translation>
  </message>
  <message>
   <source>Where is it: {of}</source>
   <translation>Wo ist es: {of}</translation>
  </message>
  <message>
   <source>Where it all lies</source>
   <translation>Wo alles liegt</translation>
  </message>
  <message>
   <source>Where it leads you back to. It is remembered.</source>
   <translation>Wohin es dich zurückführt. Es wird gemerkt.</translation>
  </message>
  <message>
   <source>Where somebody does you harm, keeping away comes first, whatever stands here.</source>
   <translation>Wo dir jemand schadet, geht Fernhalten vor, was immer hier steht.</translation>
  </message>
  <message>
   <source>Where something is and what it is like; then, perhaps, a word.</source>
   <translation>Wo etwas ist und wie es ist; dann vielleicht ein Wort.</translation>
  </message>
  <message>
   <source>Where to save</source>
   <translation>Wo gespeichert wird</translation>
  </message>
  <message>
   <source>Where to save the recovery code</source>
   <translation>Wo der Rettungscode gespeichert wird</translation>
  </message>
  <message>
   <source>Where two ranges overlap, it is too early to tell them apart.</source>
   <translation>Wo zwei Bereiche sich überschneiden, ist es zu früh, sie auseinanderzuhalten.</translation>
  </message>
  <message>
   <source>Where was there more, less, or nothing that could be felt?</source>
   <translation>Wo war mehr, wo weniger, wo war nichts zu spüren?</translation>
  </message>
  <message>
   <source>Where would you like to come back to?</source>
   <translation>Wohin möchtest du zurückkommen können?</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Wo du bist</translation>
  </message>
  <message>
   <source>Where you are, as far as this computer tells:</source>
   <translation>Wo du bist, soweit dieser Computer es weiß:</translation>
  </message>
  <message>
   <source>Where {name} stands</source>
   <translation>Wo {name} steht</translation>
  </message>
  <message>
   <source>Where {of} is in the body</source>
   <translation>Wo im Körper es ist: {of}</translation>
  </message>
  <message>
   <source>Where: {these}{rest}</source>
   <translation>Wo: {these}{rest}</translation>
  </message>
  <message>
   <source>Where?</source>
   <translation>Wo?</translation>
  </message>
  <message>
   <source>Whether breath holds were allowed: yes or no.</source>
   <translation>Ob Atempausen erlaubt waren: yes oder no.</translation>
  </message>
  <message>
   <source>Which charts</source>
   <translation>Welche Diagramme</translation>
  </message>
  <message>
   <source>Which exercise you choose may go with how you feel before it.</source>
   <translation>Welche Übung du wählst, kann damit zusammenhängen, wie es dir vorher geht.</translation>
  </message>
  <message>
   <source>Which kind of file</source>
   <translation>Welche Art von Datei</translation>
  </message>
  <message>
   <source>Which of the two it is: sessions or check_ins.</source>
   <translation>Was von beiden es ist: sessions oder check_ins.</translation>
  </message>
  <message>
   <source>Which ones, and why</source>
   <translation>Welche, und warum</translation>
  </message>
  <message>
   <source>Which parts of the body you leave out, and your own words and questions, could not be read ({why}). Please look at them once more before you begin.</source>
   <translation>Welche Körperteile du auslässt und deine eigenen Wörter und Fragen konnten nicht gelesen werden ({why}). Bitte sieh sie noch einmal an, bevor du beginnst.</translation>
  </message>
  <message>
   <source>Which place</source>
   <translation>Welche Stelle</translation>
  </message>
  <message>
   <source>Which words stand on the screen, and how long you looked for one.</source>
   <translation>Welche Wörter auf dem Bildschirm stehen, und wie lange du nach einem gesucht hast.</translation>
  </message>
  <message>
   <source>Which words stand on the screen: of our 40, 18 are pleasant.</source>
   <translation>Welche Wörter auf dem Bildschirm stehen: von unseren 40 sind 18 angenehm.</translation>
  </message>
  <message>
   <source>Whichever the computer uses</source>
   <translation>Was der Computer benutzt</translation>
  </message>
  <message>
   <source>While this is off, each breath goes from in to out and back.</source>
   <translation>Ist das aus, geht jeder Atem vom Ein zum Aus und zurück.</translation>
  </message>
  <message>
   <source>While this is off, parts with a hand on the body are left out.</source>
   <translation>Ist das aus, werden Teile mit einer Hand auf dem Körper ausgelassen.</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Wer spricht</translation>
  </message>
  <message>
   <source>Who spoke. Empty: bells and captions only.</source>
   <translation>Wer sprach. Leer: nur Glocken und Untertitel.</translation>
  </message>
  <message>
   <source>Whoever can open the file can read all of it.</source>
   <translation>Wer die Datei öffnen kann, kann alles darin lesen.</translation>
  </message>
  <message>
   <source>Whole numbers alone make small moves.</source>
   <translation>Schon ganze Zahlen allein machen kleine Bewegungen.</translation>
  </message>
  <message>
   <source>Whose voice</source>
   <translation>Wessen Stimme</translation>
  </message>
  <message>
   <source>Wilson (1927), probable inference, the law of succession, and statistical inference</source>
   <translation>Wilson (1927), probable inference, the law of succession, and statistical inference</translation>
  </message>
  <message>
   <source>With a name</source>
   <translation>Mit einem Namen</translation>
  </message>
  <message>
   <source>With a passphrase, what you write and record here is encrypted on the disk, backups too. Whoever opens this computer, or copies the files, cannot read it. Feltsense asks for the passphrase each time it opens.</source>
   <translation>Mit einer Passphrase wird verschlüsselt auf die Platte geschrieben, was du hier schreibst und aufnimmst, auch in Sicherungen. Wer diesen Computer öffnet oder die Dateien kopiert, kann es nicht lesen. Feltsense fragt bei jedem Öffnen nach der Passphrase.</translation>
  </message>
  <message>
   <source>With a tag and without it</source>
   <translation>Mit einem Stichwort und ohne</translation>
  </message>
  <message>
   <source>With one chosen, check-ins are left out.</source>
   <translation>Ist eine gewählt, bleiben Check-ins weg.</translation>
  </message>
  <message>
   <source>With others</source>
   <translation>Mit anderen</translation>
  </message>
  <message>
   <source>With the same name, the answers so far belong to the changed question. With another name it is a new question, asked in the place of this one, which keeps its own answers.</source>
   <translation>Mit demselben Namen gehören die bisherigen Antworten zur geänderten Frage. Mit einem anderen Namen ist es eine neue Frage, die statt dieser gestellt wird; diese behält ihre eigenen Antworten.</translation>
  </message>
  <message>
   <source>With the tag</source>
   <translation>Mit dem Stichwort</translation>
  </message>
  <message>
   <source>With the two ends the other way round it is another question. Please give it another name.</source>
   <translation>Mit vertauschten Enden ist es eine andere Frage. Bitte gib ihr einen anderen Namen.</translation>
  </message>
  <message>
   <source>With {tag}</source>
   <translation>Mit {tag}</translation>
  </message>
  <message>
   <source>With: {these}</source>
   <translation>Mit: {these}</translation>
  </message>
  <message>
   <source>Withdrawal from alcohol or sedatives</source>
   <translation>Entzug von Alkohol oder Beruhigungsmitteln</translation>
  </message>
  <message>
   <source>Without a key or the mouse in the window. A session that plays counts as use.</source>
   <translation>Ohne eine Taste oder die Maus im Fenster. Eine laufende Sitzung gilt als Benutzung.</translation>
  </message>
  <message>
   <source>Without a line</source>
   <translation>Ohne Zeile</translation>
  </message>
  <message>
   <source>Without it</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <source>Without the passphrase nobody can read the file, and nobody can reset it.</source>
   <translation>Ohne die Passphrase kann niemand die Datei lesen, und niemand kann sie zurücksetzen.</translation>
  </message>
  <message>
   <source>Without {tag}</source>
   <translation>Ohne {tag}</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Wort</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Words come more easily once they have been chosen a few times.</source>
   <translation>Wörter kommen leichter, wenn sie schon ein paarmal gewählt wurden.</translation>
  </message>
  <message>
   <source>Words to choose from</source>
   <translation>Wörter zur Auswahl</translation>
  </message>
  <message>
   <source>Words used lately</source>
   <translation>Zuletzt benutzte Wörter</translation>
  </message>
  <message>
   <source>Worry about the heart</source>
   <translation>Sorge um das Herz</translation>
  </message>
  <message>
   <source>Write a few lines</source>
   <translation>Ein paar Zeilen schreiben</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Eine Notiz schreiben</translation>
  </message>
  <message>
   <source>Write and let go</source>
   <translation>Schreiben und loslassen</translation>
  </message>
  <message>
   <source>Write days as year, month and day, such as 2026-01-31.</source>
   <translation>Schreib Tage als Jahr, Monat und Tag, etwa 2026-01-31.</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Weiterschreiben</translation>
  </message>
  <message>
   <source>Write the first or the last day, or both.</source>
   <translation>Schreib den ersten oder den letzten Tag, oder beide.</translation>
  </message>
  <message>
   <source>Writing that is not kept</source>
   <translation>Schreiben, das nicht behalten wird</translation>
  </message>
  <message>
   <source>Written so far</source>
   <translation>Bisher geschrieben</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You can do something else meanwhile, or begin a session. If Feltsense is closed before it is done, nothing is kept of it.</source>
   <translation>Du kannst inzwischen etwas anderes tun oder eine Sitzung beginnen. Wird Feltsense vorher geschlossen, wird nichts davon behalten.</translation>
  </message>
  <message>
   <source>You can keep this light.</source>
   <translation>Du kannst es leicht halten.</translation>
  </message>
  <message>
   <source>You can stop here, or go on.</source>
   <translation>Du kannst hier aufhören oder weitermachen.</translation>
  </message>
  <message>
   <source>You could name at least one feeling in {words}.</source>
   <translation>Mindestens ein Gefühl konntest du benennen: {words}.</translation>
  </message>
  <message>
   <source>You had answered the questions, and it had not begun yet.</source>
   <translation>Du hattest die Fragen beantwortet, und es hatte noch nicht begonnen.</translation>
  </message>
  <message>
   <source>You said that this is so</source>
   <translation>Du hast gesagt, dass das zutrifft</translation>
  </message>
  <message>
   <source>You stopped at {place}, {how_far}.</source>
   <translation>Du hast aufgehört bei: {place}, {how_far}.</translation>
  </message>
  <message>
   <source>You stopped {how_far}.</source>
   <translation>Du hast {how_far} aufgehört.</translation>
  </message>
  <message>
   <source>You visited {names}.</source>
   <translation>Besucht: {names}.</translation>
  </message>
  <message>
   <source>You were about to begin.</source>
   <translation>Du wolltest gerade beginnen.</translation>
  </message>
  <message>
   <source>You were there for {about}.</source>
   <translation>Du warst {about} dort.</translation>
  </message>
  <message>
   <source>Your check-in of {at} stands as your answers before this.</source>
   <translation>Dein Check-in von {at} steht als deine Antworten davor.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <source>Your day begins at</source>
   <translation>Dein Tag beginnt um</translation>
  </message>
  <message>
   <source>Your feet on the floor, or another place that touches something. Something, very little or nothing at all: all three count.</source>
   <translation>Deine Füße auf dem Boden, oder eine andere Stelle, die etwas berührt. Etwas, sehr wenig oder gar nichts: alle drei zählen.</translation>
  </message>
  <message>
   <source>Your journal in {journal} cannot be opened ({why}), and so nothing could be kept. Nothing in it was changed. Sessions can begin when that is mended and Feltsense is started again.</source>
   <translation>Dein Tagebuch in {journal} kann nicht geöffnet werden ({why}), daher konnte nichts behalten werden. Darin wurde nichts verändert. Sitzungen können beginnen, wenn das behoben ist und Feltsense neu gestartet wurde.</translation>
  </message>
  <message>
   <source>Your journal is locked with a passphrase, and this backup is not. Unlock Feltsense first, so that what is restored can be locked with it, too.</source>
   <translation>Dein Tagebuch ist mit einer Passphrase gesperrt, diese Sicherung nicht. Entsperre zuerst Feltsense, damit auch das Wiederhergestellte gesperrt werden kann.</translation>
  </message>
  <message>
   <source>Your keys could not be saved ({why}).</source>
   <translation>Deine Schlüssel konnten nicht gespeichert werden ({why}).</translation>
  </message>
  <message>
   <source>Your keys were written by a newer Feltsense. Please use that one.</source>
   <translation>Deine Schlüssel wurden von einem neueren Feltsense geschrieben. Bitte nimm dieses.</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>Deine Notiz</translation>
  </message>
  <message>
   <source>Your note, as it will look</source>
   <translation>Deine Notiz, wie sie aussehen wird</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Deine Notizen</translation>
  </message>
  <message>
   <source>Your notes, newest first</source>
   <translation>Deine Notizen, die neuesten zuerst</translation>
  </message>
  <message>
   <source>Your own people</source>
   <translation>Deine eigenen Menschen</translation>
  </message>
  <message>
   <source>Your own questions</source>
   <translation>Deine eigenen Fragen</translation>
  </message>
  <message>
   <source>Your own recordings</source>
   <translation>Deine eigenen Aufnahmen</translation>
  </message>
  <message>
   <source>Your own tags</source>
   <translation>Deine eigenen Stichwörter</translation>
  </message>
  <message>
   <source>Your own words</source>
   <translation>Deine eigenen Wörter</translation>
  </message>
  <message>
   <source>Your own, or that of somebody who records for you.</source>
   <translation>Deine eigene, oder die von jemandem, der für dich aufnimmt.</translation>
  </message>
  <message>
   <source>Your passphrase stays the one that you have now.</source>
   <translation>Deine Passphrase bleibt die, die du jetzt hast.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Dein Rettungscode</translation>
  </message>
  <message>
   <source>Your sessions</source>
   <translation>Deine Sitzungen</translation>
  </message>
  <message>
   <source>Your settings could not be read. The usual ones are used for now.</source>
   <translation>Deine Einstellungen konnten nicht gelesen werden. Vorerst werden die üblichen benutzt.</translation>
  </message>
  <message>
   <source>Your settings could not be read. They were kept as {aside_name}; the usual ones hold.</source>
   <translation>Deine Einstellungen konnten nicht gelesen werden. Sie wurden als {aside_name} aufgehoben; die üblichen gelten.</translation>
  </message>
  <message>
   <source>Your settings were not saved: {error}</source>
   <translation>Deine Einstellungen wurden nicht gespeichert: {error}</translation>
  </message>
  <message>
   <source>Your settings, your own exercises and sounds, and what you recorded.</source>
   <translation>Deine Einstellungen, deine eigenen Übungen und Klänge, und was du aufgenommen hast.</translation>
  </message>
  <message>
   <source>Your usual wobble</source>
   <translation>Dein übliches Schwanken</translation>
  </message>
  <message>
   <source>Your usual wobble over a rest: between {signed} and {signed_2} points, 19 times in 20.</source>
   <translation>Dein übliches Schwanken über eine Ruhe: zwischen {signed} und {signed_2} Punkten, 19 von 20 Malen.</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Deine Wörter</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>[picture: {words}]</source>
   <translation>[Bild: {words}]</translation>
  </message>
  <message>
   <source>a WAV file holds {hours:.0f} hours at most: choose another kind</source>
   <translation>eine WAV-Datei fasst höchstens {hours:.0f} Stunden: wähle eine andere Art</translation>
  </message>
  <message>
   <source>a friendly feeling, as near a stove</source>
   <translation>ein freundliches Gefühl, wie nahe am Ofen</translation>
  </message>
  <message>
   <source>a hollow where something might be</source>
   <translation>ein Hohlraum, wo etwas sein könnte</translation>
  </message>
  <message>
   <source>a level can be guessed</source>
   <translation>ein Niveau vermutet werden kann</translation>
  </message>
  <message>
   <source>a likely range can be told</source>
   <translation>ein wahrscheinlicher Bereich genannt werden kann</translation>
  </message>
  <message>
   <source>a little nearer to “{near}” than to “{far}”</source>
   <translation>ein wenig näher an „{near}“ als an „{far}“</translation>
  </message>
  <message>
   <source>a little {side}</source>
   <translation>ein wenig {side}</translation>
  </message>
  <message>
   <source>a mean is shown for it</source>
   <translation>dafür ein Mittelwert gezeigt wird</translation>
  </message>
  <message>
   <source>a mean of the numb scale is shown</source>
   <translation>ein Mittelwert dieser Skala gezeigt wird</translation>
  </message>
  <message>
   <source>a session without any length is no sound file</source>
   <translation>eine Sitzung ohne Länge ist keine Tondatei</translation>
  </message>
  <message>
   <source>a share can be told</source>
   <translation>ein Anteil genannt werden kann</translation>
  </message>
  <message>
   <source>a weight has gone</source>
   <translation>eine Last ist weg</translation>
  </message>
  <message>
   <source>about {max} min left</source>
   <translation>noch etwa {max} Min.</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes</source>
   <translation>
    <numerusform>etwa eine Minute</numerusform>
    <numerusform>etwa {n} Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>about {round} MB</source>
   <translation>etwa {round} MB</translation>
  </message>
  <message>
   <source>afraid</source>
   <translation>ängstlich</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>all pleasant</source>
   <translation>alle angenehm</translation>
  </message>
  <message>
   <source>an average is shown</source>
   <translation>ein Mittelwert gezeigt wird</translation>
  </message>
  <message>
   <source>an average means much</source>
   <translation>ein Mittelwert viel sagt</translation>
  </message>
  <message>
   <source>anchor ground</source>
   <translation>anker boden halt</translation>
  </message>
  <message>
   <source>and with these choices no other length fits either: leave fewer places out</source>
   <translation>und mit diesen Wahlen passt auch keine andere Länge: lass weniger Stellen aus</translation>
  </message>
  <message>
   <source>angry</source>
   <translation>wütend</translation>
  </message>
  <message>
   <source>animation reduced moving</source>
   <translation>animation reduziert bewegt</translation>
  </message>
  <message>
   <source>ankles</source>
   <translation>Knöchel</translation>
  </message>
  <message>
   <source>answers such as numb are counted up</source>
   <translation>Antworten wie taub ausgezählt werden</translation>
  </message>
  <message>
   <source>anxious</source>
   <translation>unruhig</translation>
  </message>
  <message>
   <source>arms</source>
   <translation>Arme</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>wie vorher</translation>
  </message>
  <message>
   <source>as if nothing gets through</source>
   <translation>als dränge nichts durch</translation>
  </message>
  <message>
   <source>as it comes</source>
   <translation>wie es kommt</translation>
  </message>
  <message>
   <source>as it is meant</source>
   <translation>wie es gemeint ist</translation>
  </message>
  <message>
   <source>as many</source>
   <translation>gleich viele</translation>
  </message>
  <message>
   <source>as strong as I can imagine</source>
   <translation>so stark, wie ich es mir vorstellen kann</translation>
  </message>
  <message>
   <source>ashamed</source>
   <translation>beschämt</translation>
  </message>
  <message>
   <source>at a distance from yourself or the room</source>
   <translation>weit von dir selbst oder vom Raum entfernt</translation>
  </message>
  <message>
   <source>at night</source>
   <translation>nachts</translation>
  </message>
  <message>
   <source>at rest, with no quarrel inside</source>
   <translation>in Ruhe, ohne Streit im Inneren</translation>
  </message>
  <message>
   <source>at “{near}”</source>
   <translation>bei „{near}“</translation>
  </message>
  <message>
   <source>autostart login start</source>
   <translation>autostart anmelden start</translation>
  </message>
  <message>
   <source>back</source>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>before, during or after the session. Empty: a check-in.</source>
   <translation>before, during oder after der Sitzung. Leer: ein Check-in.</translation>
  </message>
  <message>
   <source>belly</source>
   <translation>Bauch</translation>
  </message>
  <message>
   <source>blurred, hard to make out</source>
   <translation>verschwommen, schwer auszumachen</translation>
  </message>
  <message>
   <source>body maps</source>
   <translation>Körperkarten</translation>
  </message>
  <message>
   <source>bored</source>
   <translation>gelangweilt</translation>
  </message>
  <message>
   <source>boss key minimise screen quick</source>
   <translation>cheftaste minimieren bildschirm schnell</translation>
  </message>
  <message>
   <source>breathing hold pause</source>
   <translation>atmen anhalten pause atempause</translation>
  </message>
  <message>
   <source>buzzing</source>
   <translation>kribbelnd</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>ruhig</translation>
  </message>
  <message>
   <source>calves</source>
   <translation>Waden</translation>
  </message>
  <message>
   <source>can't tell</source>
   <translation>weiß nicht</translation>
  </message>
  <message>
   <source>cannot be opened</source>
   <translation>kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>caution illness medical pregnant</source>
   <translation>vorsicht krankheit medizinisch schwanger</translation>
  </message>
  <message>
   <source>change after {label}, drawn together</source>
   <translation>Veränderung nach {label}, zusammengezogen</translation>
  </message>
  <message>
   <source>check-ins and sessions</source>
   <translation>Check-ins und Sitzungen</translation>
  </message>
  <message>
   <source>check-ins or sessions</source>
   <translation>Check-ins oder Sitzungen</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>Brust</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>klar</translation>
  </message>
  <message>
   <source>clearly there</source>
   <translation>deutlich da</translation>
  </message>
  <message>
   <source>close</source>
   <translation>nah</translation>
  </message>
  <message>
   <source>close to somebody or something</source>
   <translation>jemandem oder etwas nah</translation>
  </message>
  <message>
   <source>column {number}</source>
   <translation>Spalte {number}</translation>
  </message>
  <message>
   <source>confident</source>
   <translation>zuversichtlich</translation>
  </message>
  <message>
   <source>confused</source>
   <translation>verwirrt</translation>
  </message>
  <message>
   <source>connected</source>
   <translation>verbunden</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>contacts friends phone number sponsor</source>
   <translation>kontakte freunde telefon nummer sponsor</translation>
  </message>
  <message>
   <source>content</source>
   <translation>zufrieden</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>kühl</translation>
  </message>
  <message>
   <source>craving</source>
   <translation>Verlangen</translation>
  </message>
  <message>
   <source>curious</source>
   <translation>neugierig</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>abgeschnitten</translation>
  </message>
  <message>
   <source>days of each</source>
   <translation>Tage von jedem</translation>
  </message>
  <message>
   <source>days with a check-in</source>
   <translation>Tage mit einem Check-in</translation>
  </message>
  <message>
   <source>days with a pair</source>
   <translation>Tage mit einem Paar</translation>
  </message>
  <message>
   <source>days with a rest</source>
   <translation>Tage mit einer Ruhe</translation>
  </message>
  <message>
   <source>days with the same hour</source>
   <translation>Tage mit derselben Stunde</translation>
  </message>
  <message>
   <source>days with the same weekday</source>
   <translation>Tage mit demselben Wochentag</translation>
  </message>
  <message>
   <source>days, both with a tag and without it,</source>
   <translation>Tage, sowohl mit als auch ohne Stichwort,</translation>
  </message>
  <message>
   <source>disappointed</source>
   <translation>enttäuscht</translation>
  </message>
  <message>
   <source>discreet private name icon</source>
   <translation>diskret privat name symbol</translation>
  </message>
  <message>
   <source>disgusted</source>
   <translation>angeekelt</translation>
  </message>
  <message>
   <source>don't know</source>
   <translation>weiß nicht</translation>
  </message>
  <message>
   <source>dull</source>
   <translation>dumpf</translation>
  </message>
  <message>
   <source>eSpeak, a plain voice</source>
   <translation>eSpeak, eine einfache Stimme</translation>
  </message>
  <message>
   <source>each its own way</source>
   <translation>jedes seinen eigenen Weg</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>früher</translation>
  </message>
  <message>
   <source>elbows</source>
   <translation>Ellbogen</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>ended when the app closed</source>
   <translation>geendet, als die App geschlossen wurde</translation>
  </message>
  <message>
   <source>escaping</source>
   <translation>fliehen</translation>
  </message>
  <message>
   <source>excited</source>
   <translation>begeistert</translation>
  </message>
  <message>
   <source>exercises can stand beside rests</source>
   <translation>Übungen neben Ruhezeiten stehen können</translation>
  </message>
  <message>
   <source>exercises with {days_from} days</source>
   <translation>Übungen mit {days_from} Tagen</translation>
  </message>
  <message>
   <source>exercises with {days_from} days or more</source>
   <translation>Übungen mit mindestens {days_from} Tagen</translation>
  </message>
  <message>
   <source>eyes</source>
   <translation>Augen</translation>
  </message>
  <message>
   <source>face</source>
   <translation>Gesicht</translation>
  </message>
  <message>
   <source>fainter after</source>
   <translation>danach schwächer</translation>
  </message>
  <message>
   <source>far</source>
   <translation>fern</translation>
  </message>
  <message>
   <source>far away</source>
   <translation>weit weg</translation>
  </message>
  <message>
   <source>far away or unreal</source>
   <translation>weit weg oder unwirklich</translation>
  </message>
  <message>
   <source>far from where I belong</source>
   <translation>weit weg von dort, wo ich hingehöre</translation>
  </message>
  <message>
   <source>feet</source>
   <translation>Füße</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>gut auszuhalten</translation>
  </message>
  <message>
   <source>fine with things as they are</source>
   <translation>einverstanden damit, wie es ist</translation>
  </message>
  <message>
   <source>fingers</source>
   <translation>Finger</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>zu Ende</translation>
  </message>
  <message>
   <source>finished, stopped (by the person), cut off (the app ended first).</source>
   <translation>finished (zu Ende), stopped (selbst aufgehört), cut off (die App endete vorher).</translation>
  </message>
  <message>
   <source>flat</source>
   <translation>flach</translation>
  </message>
  <message>
   <source>foggy</source>
   <translation>benebelt</translation>
  </message>
  <message>
   <source>font letters large small zoom scale</source>
   <translation>schrift buchstaben groß klein zoom</translation>
  </message>
  <message>
   <source>forehead</source>
   <translation>Stirn</translation>
  </message>
  <message>
   <source>from {first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>frozen</source>
   <translation>erstarrt</translation>
  </message>
  <message>
   <source>frustrated</source>
   <translation>frustriert</translation>
  </message>
  <message>
   <source>full</source>
   <translation>voll</translation>
  </message>
  <message>
   <source>glad of something you were given</source>
   <translation>froh über etwas, das dir gegeben wurde</translation>
  </message>
  <message>
   <source>glad right through, with a bit of a glow</source>
   <translation>durch und durch froh, mit etwas Leuchten</translation>
  </message>
  <message>
   <source>going on now</source>
   <translation>läuft gerade</translation>
  </message>
  <message>
   <source>grateful</source>
   <translation>dankbar</translation>
  </message>
  <message>
   <source>guilty</source>
   <translation>schuldig</translation>
  </message>
  <message>
   <source>halfway between “{low}” and “{high}”</source>
   <translation>in der Mitte zwischen „{low}“ und „{high}“</translation>
  </message>
  <message>
   <source>hands</source>
   <translation>Hände</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>schwer</translation>
  </message>
  <message>
   <source>hardly at all</source>
   <translation>kaum</translation>
  </message>
  <message>
   <source>having done something you would not stand by</source>
   <translation>etwas getan haben, wozu du nicht stehst</translation>
  </message>
  <message>
   <source>head</source>
   <translation>Kopf</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>Herz</translation>
  </message>
  <message>
   <source>heavy</source>
   <translation>schwer</translation>
  </message>
  <message>
   <source>heavy about something lost or missing</source>
   <translation>schwer wegen etwas Verlorenem oder Fehlendem</translation>
  </message>
  <message>
   <source>here</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>hips</source>
   <translation>Hüften</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>halten</translation>
  </message>
  <message>
   <source>holding an old unfairness</source>
   <translation>eine alte Ungerechtigkeit mit sich tragen</translation>
  </message>
  <message>
   <source>hollow</source>
   <translation>hohl</translation>
  </message>
  <message>
   <source>hopeful</source>
   <translation>hoffnungsvoll</translation>
  </message>
  <message>
   <source>hopeless</source>
   <translation>hoffnungslos</translation>
  </message>
  <message>
   <source>how separately {kind} words were rated (1 - ICC(C,k))</source>
   <translation>wie getrennt Wörter eingeschätzt wurden, {kind} (1 - ICC(C,k))</translation>
  </message>
  <message>
   <source>hurt</source>
   <translation>verletzt</translation>
  </message>
  <message>
   <source>in</source>
   <translation>ein</translation>
  </message>
  <message>
   <source>in a form that Feltsense does not know</source>
   <translation>in einer Form, die Feltsense nicht kennt</translation>
  </message>
  <message>
   <source>in the face of something that could harm you</source>
   <translation>angesichts von etwas, das dir schaden könnte</translation>
  </message>
  <message>
   <source>in the middle of the map</source>
   <translation>in der Mitte der Karte</translation>
  </message>
  <message>
   <source>in the mood for fun, nothing at stake</source>
   <translation>zum Spaß aufgelegt, nichts steht auf dem Spiel</translation>
  </message>
  <message>
   <source>intensity with {tag} minus without</source>
   <translation>Stärke mit {tag} minus ohne</translation>
  </message>
  <message>
   <source>it can be told how far you move</source>
   <translation>sich sagen lässt, wie weit du dich bewegst</translation>
  </message>
  <message>
   <source>it can be told how much a day resembles the one before</source>
   <translation>sich sagen lässt, wie sehr ein Tag dem davor gleicht</translation>
  </message>
  <message>
   <source>it cannot be told just now</source>
   <translation>es lässt sich gerade nicht sagen</translation>
  </message>
  <message>
   <source>it did not turn out as you had hoped</source>
   <translation>es kam nicht, wie du gehofft hattest</translation>
  </message>
  <message>
   <source>it happened</source>
   <translation>es ist geschehen</translation>
  </message>
  <message>
   <source>it has a quotation mark that is not closed</source>
   <translation>es hat ein Anführungszeichen, das nicht geschlossen ist</translation>
  </message>
  <message>
   <source>it has letters that are not stored as UTF-8; export the file once more</source>
   <translation>es hat Buchstaben, die nicht als UTF-8 gespeichert sind; exportiere die Datei noch einmal</translation>
  </message>
  <message>
   <source>it has neither a mood nor anything else in it</source>
   <translation>es enthält weder eine Stimmung noch sonst etwas</translation>
  </message>
  <message>
   <source>it has no date</source>
   <translation>es hat kein Datum</translation>
  </message>
  <message>
   <source>it has no id that Feltsense gives</source>
   <translation>es hat keine Nummer, wie Feltsense sie gibt</translation>
  </message>
  <message>
   <source>it has {cells} columns in place of {keys}</source>
   <translation>es hat {cells} Spalten statt {keys}</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer columns than the others</source>
   <translation>es ist abgeschnitten: es hat weniger Spalten als die anderen</translation>
  </message>
  <message>
   <source>it is damaged, was changed, or belongs elsewhere</source>
   <translation>es ist beschädigt, wurde geändert oder gehört woandershin</translation>
  </message>
  <message>
   <source>it is damaged: {error}</source>
   <translation>es ist beschädigt: {error}</translation>
  </message>
  <message>
   <source>it is in a table that Feltsense never has</source>
   <translation>es ist in einer Tabelle, die Feltsense nie hat</translation>
  </message>
  <message>
   <source>it is in the journal, which says something else and is left so</source>
   <translation>es ist im Tagebuch, das etwas anderes sagt und so bleibt</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>es ist gesperrt</translation>
  </message>
  <message>
   <source>it is nested more deeply than an entry can be</source>
   <translation>es ist tiefer verschachtelt, als ein Eintrag sein kann</translation>
  </message>
  <message>
   <source>it is no entry</source>
   <translation>es ist kein Eintrag</translation>
  </message>
  <message>
   <source>it is not sealed, and was put there by something else</source>
   <translation>es ist nicht versiegelt und wurde von etwas anderem dorthin gelegt</translation>
  </message>
  <message>
   <source>it is not sealed, or it was cut</source>
   <translation>es ist nicht versiegelt oder wurde abgeschnitten</translation>
  </message>
  <message>
   <source>it is there; what it is called can stay open</source>
   <translation>es ist da; wie es heißt, kann offen bleiben</translation>
  </message>
  <message>
   <source>it is “{shortened}”, not a mood</source>
   <translation>es ist „{shortened}“, keine Stimmung</translation>
  </message>
  <message>
   <source>it lasted {text}, which is no length of a session</source>
   <translation>sie dauerte {text}, was keine Länge einer Sitzung ist</translation>
  </message>
  <message>
   <source>it was sealed by a newer Feltsense</source>
   <translation>es wurde von einem neueren Feltsense versiegelt</translation>
  </message>
  <message>
   <source>it was sealed under another key</source>
   <translation>es wurde unter einem anderen Schlüssel versiegelt</translation>
  </message>
  <message>
   <source>its last change was not whole</source>
   <translation>die letzte Änderung war nicht ganz</translation>
  </message>
  <message>
   <source>its notes are no text</source>
   <translation>seine Notizen sind kein Text</translation>
  </message>
  <message>
   <source>its scores are {shortened}, not 1 to 5</source>
   <translation>seine Werte sind {shortened}, nicht 1 bis 5</translation>
  </message>
  <message>
   <source>its {name} is no text</source>
   <translation>{name} ist kein Text</translation>
  </message>
  <message>
   <source>jaw</source>
   <translation>Kiefer</translation>
  </message>
  <message>
   <source>joyful</source>
   <translation>froh</translation>
  </message>
  <message>
   <source>knees</source>
   <translation>Knie</translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>left arm</source>
   <translation>linker Arm</translation>
  </message>
  <message>
   <source>left foot</source>
   <translation>linker Fuß</translation>
  </message>
  <message>
   <source>left hand</source>
   <translation>linke Hand</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>linkes Bein</translation>
  </message>
  <message>
   <source>left shoulder</source>
   <translation>linke Schulter</translation>
  </message>
  <message>
   <source>legs</source>
   <translation>Beine</translation>
  </message>
  <message>
   <source>length long first weeks dwell</source>
   <translation>länge lang erste wochen verweilen</translation>
  </message>
  <message>
   <source>less</source>
   <translation>weniger</translation>
  </message>
  <message>
   <source>less after</source>
   <translation>danach weniger</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <source>light</source>
   <translation>leicht</translation>
  </message>
  <message>
   <source>likely between {signed} and {signed_2}</source>
   <translation>wahrscheinlich zwischen {signed} und {signed_2}</translation>
  </message>
  <message>
   <source>likely between {} and {}</source>
   <translation>wahrscheinlich zwischen {} und {}</translation>
  </message>
  <message>
   <source>lines from behind</source>
   <translation>Linien von hinten</translation>
  </message>
  <message>
   <source>lit up, hardly able to wait</source>
   <translation>ganz wach, kaum zu erwarten</translation>
  </message>
  <message>
   <source>lonelier</source>
   <translation>einsamer</translation>
  </message>
  <message>
   <source>lonely</source>
   <translation>einsam</translation>
  </message>
  <message>
   <source>longing</source>
   <translation>sehnsüchtig</translation>
  </message>
  <message>
   <source>loose</source>
   <translation>locker</translation>
  </message>
  <message>
   <source>loud</source>
   <translation>laut</translation>
  </message>
  <message>
   <source>loving</source>
   <translation>liebevoll</translation>
  </message>
  <message>
   <source>low on strength</source>
   <translation>wenig Kraft</translation>
  </message>
  <message>
   <source>lower back</source>
   <translation>unterer Rücken</translation>
  </message>
  <message>
   <source>made by another program, and may hold older copies of what you wrote</source>
   <translation>von einem anderen Programm gemacht, und kann ältere Kopien dessen enthalten, was du geschrieben hast</translation>
  </message>
  <message>
   <source>managing</source>
   <translation>damit umgehen</translation>
  </message>
  <message>
   <source>mean change over a rest</source>
   <translation>mittlere Veränderung über eine Ruhe</translation>
  </message>
  <message>
   <source>mean change over an exercise</source>
   <translation>mittlere Veränderung über eine Übung</translation>
  </message>
  <message>
   <source>mean intensity {name} {tag}</source>
   <translation>mittlere Stärke {name} {tag}</translation>
  </message>
  <message>
   <source>mean of the strongest feeling, {part_name}</source>
   <translation>Mittelwert des stärksten Gefühls, {part_name}</translation>
  </message>
  <message>
   <source>mean size of a move</source>
   <translation>mittlere Größe einer Bewegung</translation>
  </message>
  <message>
   <source>medication change</source>
   <translation>andere Medikamente</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>Treffen</translation>
  </message>
  <message>
   <source>missing someone to be with</source>
   <translation>jemanden vermissen, der da wäre</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <source>mixed, can't separate</source>
   <translation>gemischt, nicht zu trennen</translation>
  </message>
  <message>
   <source>months can stand beside each other</source>
   <translation>Monate nebeneinanderstehen können</translation>
  </message>
  <message>
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <source>more after</source>
   <translation>danach mehr</translation>
  </message>
  <message>
   <source>more than you can hold at once</source>
   <translation>mehr, als du auf einmal halten kannst</translation>
  </message>
  <message>
   <source>more, less or numb.</source>
   <translation>more, less oder numb.</translation>
  </message>
  <message>
   <source>mouth</source>
   <translation>Mund</translation>
  </message>
  <message>
   <source>near</source>
   <translation>nah</translation>
  </message>
  <message>
   <source>nearer to “{near}” than to “{far}”</source>
   <translation>näher an „{near}“ als an „{far}“</translation>
  </message>
  <message>
   <source>neck</source>
   <translation>Nacken</translation>
  </message>
  <message>
   <source>neither</source>
   <translation>keines von beiden</translation>
  </message>
  <message>
   <source>no file</source>
   <translation>keine Datei</translation>
  </message>
  <message>
   <source>no place on the map</source>
   <translation>kein Platz auf der Karte</translation>
  </message>
  <message>
   <source>no ups and no downs</source>
   <translation>kein Auf und kein Ab</translation>
  </message>
  <message>
   <source>no way forward in sight</source>
   <translation>kein Weg nach vorn in Sicht</translation>
  </message>
  <message>
   <source>no word</source>
   <translation>kein Wort</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keiner</translation>
  </message>
  <message>
   <source>none of them</source>
   <translation>keine davon</translation>
  </message>
  <message>
   <source>none pleasant</source>
   <translation>keines angenehm</translation>
  </message>
  <message>
   <source>not a lot there just now</source>
   <translation>gerade ist nicht viel da</translation>
  </message>
  <message>
   <source>not all of it is as it was written</source>
   <translation>nicht alles ist, wie es geschrieben wurde</translation>
  </message>
  <message>
   <source>not at all</source>
   <translation>gar nicht</translation>
  </message>
  <message>
   <source>not at all, right now</source>
   <translation>gar nicht, gerade jetzt</translation>
  </message>
  <message>
   <source>not made by Feltsense</source>
   <translation>nicht von Feltsense gemacht</translation>
  </message>
  <message>
   <source>not painted</source>
   <translation>nicht bemalt</translation>
  </message>
  <message>
   <source>not sealed, in a journal that is</source>
   <translation>nicht versiegelt, in einem Tagebuch, das es ist</translation>
  </message>
  <message>
   <source>not set yet</source>
   <translation>noch nicht gesetzt</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>nothing gets through</source>
   <translation>nichts dringt durch</translation>
  </message>
  <message>
   <source>nothing holds your attention</source>
   <translation>nichts hält deine Aufmerksamkeit</translation>
  </message>
  <message>
   <source>nothing in it can be read</source>
   <translation>nichts darin kann gelesen werden</translation>
  </message>
  <message>
   <source>nothing much</source>
   <translation>nicht viel</translation>
  </message>
  <message>
   <source>nothing of {exercise_title} is left with these choices</source>
   <translation>von {exercise_title} bleibt mit diesen Wahlen nichts</translation>
  </message>
  <message>
   <source>nothing to watch out for just now</source>
   <translation>gerade nichts, wovor du auf der Hut sein musst</translation>
  </message>
  <message>
   <source>nothing written down</source>
   <translation>nichts aufgeschrieben</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>notification alarm snooze</source>
   <translation>benachrichtigung alarm schlummern</translation>
  </message>
  <message>
   <source>numb</source>
   <translation>taub</translation>
  </message>
  <message>
   <source>numb or shut off</source>
   <translation>taub oder abgeschaltet</translation>
  </message>
  <message>
   <source>numb, can't feel</source>
   <translation>taub, nicht zu spüren</translation>
  </message>
  <message>
   <source>on {first}</source>
   <translation>am {first}</translation>
  </message>
  <message>
   <source>open, with little to shield you</source>
   <translation>offen, mit wenig Schutz</translation>
  </message>
  <message>
   <source>out</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>overwhelmed</source>
   <translation>überwältigt</translation>
  </message>
  <message>
   <source>pairs of days that follow each other</source>
   <translation>Paare von Tagen, die aufeinander folgen</translation>
  </message>
  <message>
   <source>pairs of {what}</source>
   <translation>Paare ({what})</translation>
  </message>
  <message>
   <source>part of something, or close to someone</source>
   <translation>Teil von etwas, oder jemandem nah</translation>
  </message>
  <message>
   <source>part of the {plain}</source>
   <translation>{plain} (teilweise)</translation>
  </message>
  <message>
   <source>partly {kind}</source>
   <translation>teilweise {kind}</translation>
  </message>
  <message>
   <source>password encryption lock backup export delete</source>
   <translation>passwort verschlüsselung sperre sicherung export löschen</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>peaceful</source>
   <translation>friedlich</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>Becken</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>verspielt</translation>
  </message>
  <message>
   <source>pleasant</source>
   <translation>angenehm</translation>
  </message>
  <message>
   <source>pleasant →</source>
   <translation>angenehm →</translation>
  </message>
  <message>
   <source>protecting</source>
   <translation>schützen</translation>
  </message>
  <message>
   <source>proud</source>
   <translation>stolz</translation>
  </message>
  <message>
   <source>pushing down</source>
   <translation>wegdrücken</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>still</translation>
  </message>
  <message>
   <source>quiet inside, nothing pressing</source>
   <translation>innen still, nichts drängt</translation>
  </message>
  <message>
   <source>quite still</source>
   <translation>ganz still</translation>
  </message>
  <message>
   <source>ratings with words</source>
   <translation>Einschätzungen mit Wörtern</translation>
  </message>
  <message>
   <source>reaching for something that is not here</source>
   <translation>sich nach etwas strecken, das nicht da ist</translation>
  </message>
  <message>
   <source>region country crisis numbers</source>
   <translation>region land krise nummern</translation>
  </message>
  <message>
   <source>regions body skip</source>
   <translation>regionen körper auslassen</translation>
  </message>
  <message>
   <source>regretful</source>
   <translation>reuig</translation>
  </message>
  <message>
   <source>relieved</source>
   <translation>erleichtert</translation>
  </message>
  <message>
   <source>resentful</source>
   <translation>nachtragend</translation>
  </message>
  <message>
   <source>restless</source>
   <translation>rastlos</translation>
  </message>
  <message>
   <source>ribs</source>
   <translation>Rippen</translation>
  </message>
  <message>
   <source>right arm</source>
   <translation>rechter Arm</translation>
  </message>
  <message>
   <source>right foot</source>
   <translation>rechter Fuß</translation>
  </message>
  <message>
   <source>right hand</source>
   <translation>rechte Hand</translation>
  </message>
  <message>
   <source>right here</source>
   <translation>ganz hier</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>rechtes Bein</translation>
  </message>
  <message>
   <source>right shoulder</source>
   <translation>rechte Schulter</translation>
  </message>
  <message>
   <source>root of the mean squared move</source>
   <translation>Wurzel aus dem mittleren Quadrat der Bewegung</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>traurig</translation>
  </message>
  <message>
   <source>safe</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>scales words tags day</source>
   <translation>skalen wörter stichwörter tag</translation>
  </message>
  <message>
   <source>scalp</source>
   <translation>Kopfhaut</translation>
  </message>
  <message>
   <source>sealed under another key</source>
   <translation>unter einem anderen Schlüssel versiegelt</translation>
  </message>
  <message>
   <source>sealed, and there is no key</source>
   <translation>versiegelt, und es gibt keinen Schlüssel</translation>
  </message>
  <message>
   <source>seat</source>
   <translation>Gesäß</translation>
  </message>
  <message>
   <source>several things that cannot be separated</source>
   <translation>mehreres, das sich nicht trennen lässt</translation>
  </message>
  <message>
   <source>share of moves of {far:.0f} points or more</source>
   <translation>Anteil der Bewegungen von {far:.0f} Punkten oder mehr</translation>
  </message>
  <message>
   <source>share of numb answers {name} {tag}</source>
   <translation>Anteil tauber Antworten {name} {tag}</translation>
  </message>
  <message>
   <source>share of pleasant words{when}</source>
   <translation>Anteil angenehmer Wörter{when}</translation>
  </message>
  <message>
   <source>share of ratings with an answer such as numb</source>
   <translation>Anteil der Einschätzungen mit einer Antwort wie taub</translation>
  </message>
  <message>
   <source>share with a feeling named</source>
   <translation>Anteil mit einem benannten Gefühl</translation>
  </message>
  <message>
   <source>share {value:.2f} (likely between {low:.2f} and {high:.2f})</source>
   <translation>Anteil {value:.2f} (wahrscheinlich zwischen {low:.2f} und {high:.2f})</translation>
  </message>
  <message>
   <source>sharp</source>
   <translation>scharf</translation>
  </message>
  <message>
   <source>shins</source>
   <translation>Schienbeine</translation>
  </message>
  <message>
   <source>shortcuts keyboard</source>
   <translation>tastenkürzel tastatur</translation>
  </message>
  <message>
   <source>shoulders</source>
   <translation>Schultern</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>stumm</translation>
  </message>
  <message>
   <source>sleep</source>
   <translation>Schlaf</translation>
  </message>
  <message>
   <source>soft towards someone or something</source>
   <translation>weich zu jemandem oder etwas</translation>
  </message>
  <message>
   <source>soles</source>
   <translation>Fußsohlen</translation>
  </message>
  <message>
   <source>some of it</source>
   <translation>es kann sein, dass etwas davon</translation>
  </message>
  <message>
   <source>something</source>
   <translation>etwas</translation>
  </message>
  <message>
   <source>something came that you did not expect</source>
   <translation>es kam etwas, das du nicht erwartet hast</translation>
  </message>
  <message>
   <source>something good seems possible</source>
   <translation>etwas Gutes scheint möglich</translation>
  </message>
  <message>
   <source>something is not right, and you want it to stop</source>
   <translation>etwas stimmt nicht, und du willst, dass es aufhört</translation>
  </message>
  <message>
   <source>something, no name for it</source>
   <translation>etwas, ohne Namen dafür</translation>
  </message>
  <message>
   <source>standing by something you did or are</source>
   <translation>zu etwas stehen, das du getan hast oder bist</translation>
  </message>
  <message>
   <source>steadier</source>
   <translation>ruhiger</translation>
  </message>
  <message>
   <source>still</source>
   <translation>still</translation>
  </message>
  <message>
   <source>stirred up</source>
   <translation>aufgewühlt</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>aufgehört</translation>
  </message>
  <message>
   <source>stopped, unable to move or answer</source>
   <translation>angehalten, ohne dich rühren oder antworten zu können</translation>
  </message>
  <message>
   <source>stronger after</source>
   <translation>danach stärker</translation>
  </message>
  <message>
   <source>surprised</source>
   <translation>überrascht</translation>
  </message>
  <message>
   <source>tender</source>
   <translation>zärtlich</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>angespannt</translation>
  </message>
  <message>
   <source>that day: {low}</source>
   <translation>an diesem Tag: {low}</translation>
  </message>
  <message>
   <source>the ambience {name!r} is not there any more; put its sound file back into {folder}, or choose another one</source>
   <translation>den Hintergrund {name!r} gibt es nicht mehr; leg seine Tondatei wieder in {folder}, oder wähle einen anderen</translation>
  </message>
  <message>
   <source>the app is locked</source>
   <translation>die App ist gesperrt</translation>
  </message>
  <message>
   <source>the body felt</source>
   <translation>den Körper gespürt</translation>
  </message>
  <message>
   <source>the day before: {low}</source>
   <translation>am Tag davor: {low}</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>die Platte ist voll</translation>
  </message>
  <message>
   <source>the disk reported an error ({why})</source>
   <translation>die Platte meldete einen Fehler ({why})</translation>
  </message>
  <message>
   <source>the folder '{parent}' may not be written to</source>
   <translation>in den Ordner „{parent}“ darf nicht geschrieben werden</translation>
  </message>
  <message>
   <source>the hardest I can imagine</source>
   <translation>der schwerste, den ich mir vorstellen kann</translation>
  </message>
  <message>
   <source>the nearest length is {nearest:.10g} min</source>
   <translation>die nächste Länge ist {nearest:.10g} Min.</translation>
  </message>
  <message>
   <source>the next morning</source>
   <translation>am nächsten Morgen</translation>
  </message>
  <message>
   <source>the pull to use or escape</source>
   <translation>Drang zu konsumieren oder zu fliehen</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <source>the same for the time between</source>
   <translation>dasselbe für die Zeit dazwischen</translation>
  </message>
  <message>
   <source>the same on each</source>
   <translation>jedes Mal gleich</translation>
  </message>
  <message>
   <source>the sound file {file_name} cannot be read ({error}); choose another ambience, or save it anew as WAV, FLAC, Ogg or MP3</source>
   <translation>die Tondatei {file_name} kann nicht gelesen werden ({error}); wähle einen anderen Hintergrund, oder speichere sie neu als WAV, FLAC, Ogg oder MP3</translation>
  </message>
  <message>
   <source>the sound file {file_name} is shorter than {shortest:g} seconds; a longer one, of half a minute or more, makes a good ambience</source>
   <translation>die Tondatei {file_name} ist kürzer als {shortest:g} Sekunden; eine längere, ab einer halben Minute, gibt einen guten Hintergrund</translation>
  </message>
  <message>
   <source>the sound file {file_name} is silent; choose another ambience</source>
   <translation>die Tondatei {file_name} ist stumm; wähle einen anderen Hintergrund</translation>
  </message>
  <message>
   <source>the strongest feeling</source>
   <translation>das stärkste Gefühl</translation>
  </message>
  <message>
   <source>the {words}</source>
   <translation>{words}</translation>
  </message>
  <message>
   <source>their variety can be told</source>
   <translation>ihre Vielfalt genannt werden kann</translation>
  </message>
  <message>
   <source>theme dark mode night bright contrast</source>
   <translation>thema dunkelmodus nacht hell kontrast</translation>
  </message>
  <message>
   <source>there is no folder '{parent}'</source>
   <translation>es gibt keinen Ordner „{parent}“</translation>
  </message>
  <message>
   <source>there is no room left on the disk</source>
   <translation>auf der Platte ist kein Platz mehr</translation>
  </message>
  <message>
   <source>there is no voice {name!r} here; known are: {these}</source>
   <translation>es gibt hier keine Stimme {name!r}; bekannt sind: {these}</translation>
  </message>
  <message>
   <source>there is not enough free memory: {number} MB are needed</source>
   <translation>es ist nicht genug Speicher frei: {number} MB werden gebraucht</translation>
  </message>
  <message>
   <source>there is not enough room in {folder}</source>
   <translation>in {folder} ist nicht genug Platz</translation>
  </message>
  <message>
   <source>they are counted up</source>
   <translation>sie ausgezählt werden</translation>
  </message>
  <message>
   <source>they are laid over each other</source>
   <translation>sie übereinandergelegt werden</translation>
  </message>
  <message>
   <source>they can stand beside each other</source>
   <translation>sie nebeneinanderstehen können</translation>
  </message>
  <message>
   <source>thighs</source>
   <translation>Oberschenkel</translation>
  </message>
  <message>
   <source>this scale not answered</source>
   <translation>diese Skala nicht beantwortet</translation>
  </message>
  <message>
   <source>throat</source>
   <translation>Kehle</translation>
  </message>
  <message>
   <source>tight</source>
   <translation>eng</translation>
  </message>
  <message>
   <source>tired</source>
   <translation>müde</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>toes</source>
   <translation>Zehen</translation>
  </message>
  <message>
   <source>together</source>
   <translation>zusammen</translation>
  </message>
  <message>
   <source>torso</source>
   <translation>Rumpf</translation>
  </message>
  <message>
   <source>touching own</source>
   <translation>berühren eigene berührung</translation>
  </message>
  <message>
   <source>trusting that you can manage this</source>
   <translation>darauf vertrauen, dass du das schaffst</translation>
  </message>
  <message>
   <source>trying, and getting nowhere</source>
   <translation>sich mühen und nicht vorankommen</translation>
  </message>
  <message>
   <source>unable to make sense of it</source>
   <translation>nicht schlau daraus werden</translation>
  </message>
  <message>
   <source>unable to settle</source>
   <translation>ohne zur Ruhe zu kommen</translation>
  </message>
  <message>
   <source>under 1 MB</source>
   <translation>unter 1 MB</translation>
  </message>
  <message>
   <source>under a minute</source>
   <translation>unter einer Minute</translation>
  </message>
  <message>
   <source>under another passphrase</source>
   <translation>unter einer anderen Passphrase</translation>
  </message>
  <message>
   <source>uneasy about what might come</source>
   <translation>unruhig wegen etwas, das kommen könnte</translation>
  </message>
  <message>
   <source>unpleasant</source>
   <translation>unangenehm</translation>
  </message>
  <message>
   <source>upper back</source>
   <translation>oberer Rücken</translation>
  </message>
  <message>
   <source>very clear</source>
   <translation>sehr klar</translation>
  </message>
  <message>
   <source>very clearly</source>
   <translation>sehr deutlich</translation>
  </message>
  <message>
   <source>very little</source>
   <translation>sehr wenig</translation>
  </message>
  <message>
   <source>very stirred up</source>
   <translation>sehr aufgewühlt</translation>
  </message>
  <message>
   <source>very strong</source>
   <translation>sehr stark</translation>
  </message>
  <message>
   <source>very unpleasant</source>
   <translation>sehr unangenehm</translation>
  </message>
  <message>
   <source>very {side}</source>
   <translation>sehr {side}</translation>
  </message>
  <message>
   <source>von Neumann, Kent, Bellinson and Hart (1941), the mean square successive difference</source>
   <translation>von Neumann, Kent, Bellinson and Hart (1941), the mean square successive difference</translation>
  </message>
  <message>
   <source>vulnerable</source>
   <translation>verletzlich</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>wanting it away from you</source>
   <translation>es von sich weghaben wollen</translation>
  </message>
  <message>
   <source>wanting to hide, as if you were wrong</source>
   <translation>sich verstecken wollen, als wärst du falsch</translation>
  </message>
  <message>
   <source>wanting to know more</source>
   <translation>mehr wissen wollen</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>warm</translation>
  </message>
  <message>
   <source>warmth that goes out to someone or something</source>
   <translation>Wärme, die zu jemandem oder etwas hingeht</translation>
  </message>
  <message>
   <source>what is there</source>
   <translation>was da ist</translation>
  </message>
  <message>
   <source>what was written is not what is read back</source>
   <translation>was geschrieben wurde, ist nicht, was zurückgelesen wird</translation>
  </message>
  <message>
   <source>where its mood “{unknown_mood}” stands, 1 to 5, is not known</source>
   <translation>wo seine Stimmung „{unknown_mood}“ steht, 1 bis 5, ist nicht bekannt</translation>
  </message>
  <message>
   <source>whole body</source>
   <translation>ganzer Körper</translation>
  </message>
  <message>
   <source>wishing it had gone differently</source>
   <translation>wünschen, es wäre anders gewesen</translation>
  </message>
  <message>
   <source>with bells, without a voice</source>
   <translation>mit Glocken, ohne Stimme</translation>
  </message>
  <message>
   <source>with voice</source>
   <translation>mit Stimme</translation>
  </message>
  <message>
   <source>with {name}</source>
   <translation>mit {name}</translation>
  </message>
  <message>
   <source>word: a feeling word (something: there is no name for it); place: where in the body that word is; answer: an answer such as numb, flat, foggy; scale: a scale; sensation: what is sensed at a place; late: answered more than 30 minutes after the session; mood of ...: what another app calls a mood, on that app's own scale.</source>
   <translation>word: ein Gefühlswort (something: es gibt keinen Namen dafür); place: wo im Körper dieses Wort ist; answer: eine Antwort wie numb, flat, foggy; scale: eine Skala; sensation: was an einer Stelle zu spüren ist; late: mehr als 30 Minuten nach der Sitzung geantwortet; mood of ...: was eine andere App eine Stimmung nennt, auf deren eigener Skala.</translation>
  </message>
  <message>
   <source>words in one month</source>
   <translation>Wörter in einem Monat</translation>
  </message>
  <message>
   <source>wound up, braced</source>
   <translation>aufgezogen, verspannt</translation>
  </message>
  <message>
   <source>wounded by something said or done</source>
   <translation>verwundet durch etwas Gesagtes oder Getanes</translation>
  </message>
  <message>
   <source>written by a newer Feltsense</source>
   <translation>von einem neueren Feltsense geschrieben</translation>
  </message>
  <message>
   <source>written by a newer version</source>
   <translation>von einer neueren Version geschrieben</translation>
  </message>
  <message>
   <source>your usual wobble can be told</source>
   <translation>dein übliches Schwanken genannt werden kann</translation>
  </message>
  <message>
   <source>your usual wobble: change over a rest</source>
   <translation>dein übliches Schwanken: Veränderung über eine Ruhe</translation>
  </message>
  <message>
   <source>{aloud}; day: {values:+.1f}</source>
   <translation>{aloud}; Tag: {values:+.1f}</translation>
  </message>
  <message>
   <source>{answer} of {highest}</source>
   <translation>{answer} von {highest}</translation>
  </message>
  <message>
   <source>{at}, midnight</source>
   <translation>{at}, Mitternacht</translation>
  </message>
  <message>
   <source>{at}, noon</source>
   <translation>{at}, Mittag</translation>
  </message>
  <message>
   <source>{captions} cannot be written: {reason}</source>
   <translation>{captions} kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <source>{chart_title}, as a table</source>
   <translation>{chart_title}, als Tabelle</translation>
  </message>
  <message>
   <source>{clock}, from {app}</source>
   <translation>{clock}, aus {app}</translation>
  </message>
  <message>
   <source>{count} and {count_2} on {count_3}, the first on {days}, the last on {days_2}.</source>
   <translation>{count} und {count_2} ({count_3}), zuerst am {days}, zuletzt am {days_2}.</translation>
  </message>
  <message>
   <source>{count} and {count_2}; {felt} of them with {range_from} days or more on both sides.</source>
   <translation>{count} und {count_2}; {felt} davon mit mindestens {range_from} Tagen auf beiden Seiten.</translation>
  </message>
  <message>
   <source>{count} laid over each other.</source>
   <translation>{count} übereinandergelegt.</translation>
  </message>
  <message>
   <source>{count} with a number before and after, of {count_2}.</source>
   <translation>{count} mit einer Zahl vorher und nachher; {count_2}.</translation>
  </message>
  <message>
   <source>{count} with a rest and {count_2} with an exercise, each with a number before and after.</source>
   <translation>Mit einer Ruhe: {count}; mit einer Übung: {count_2}; jeweils mit einer Zahl vorher und nachher.</translation>
  </message>
  <message>
   <source>{count} with fewer than {range_from} of them: nothing is drawn there.</source>
   <translation>{count} mit weniger als {range_from} davon: dort ist nichts gezeichnet.</translation>
  </message>
  <message>
   <source>{count} with fewer than {words_from} words: not drawn.</source>
   <translation>{count} mit weniger als {words_from} Wörtern: nicht gezeichnet.</translation>
  </message>
  <message>
   <source>{count}, {kinds} different, {period}.</source>
   <translation>{count}, {kinds} verschieden, {period}.</translation>
  </message>
  <message>
   <source>{count}, {period}: {int} with an intensity, {numb} with an answer such as numb.</source>
   <translation>{count}, {period}: {int} mit einer Stärke, {numb} mit einer Antwort wie taub.</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{day} {year}</source>
   <translation>{day} {year}</translation>
  </message>
  <message>
   <source>{day}: {value}, the day before {before}</source>
   <translation>{day}: {value}, am Tag davor {before}</translation>
  </message>
  <message>
   <source>{done} of {script} recorded</source>
   <translation>{done} von {script} aufgenommen</translation>
  </message>
  <message>
   <source>{far} of {n} moves were of {far_2:.0f} points or more, up or down.</source>
   <translation>{far} von {n} Bewegungen waren {far_2:.0f} Punkte oder mehr, auf oder ab.</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>{found} found</source>
   <translation>{found} gefunden</translation>
  </message>
  <message>
   <source>{how_far} in</source>
   <translation>{how_far} nach Beginn</translation>
  </message>
  <message>
   <source>{key} min</source>
   <translation>{key} Min.</translation>
  </message>
  <message>
   <source>{kind_name} (*{ending})</source>
   <translation>{kind_name} (*{ending})</translation>
  </message>
  <message>
   <source>{kind} words</source>
   <translation>{kind}: Wörter</translation>
  </message>
  <message>
   <source>{kind} words: not enough difference to tell, in {n} occasions ({these}).</source>
   <translation>{kind}: nicht genug Unterschied, um etwas zu sagen, bei {n} Gelegenheiten ({these}).</translation>
  </message>
  <message>
   <source>{kind} words: {these}</source>
   <translation>{kind}, Wörter: {these}</translation>
  </message>
  <message>
   <source>{k} of {n} {things}</source>
   <translation>{k} von {n} {things}</translation>
  </message>
  <message>
   <source>{label}: {signed} (likely between {signed_2} and {signed_3}), {values} days</source>
   <translation>{label}: {signed} (wahrscheinlich zwischen {signed_2} und {signed_3}), {values} Tage</translation>
  </message>
  <message>
   <source>{length} of {planned}</source>
   <translation>{length} von {planned}</translation>
  </message>
  <message>
   <source>{low:.0%} to {high:.0%}</source>
   <translation>{low:.0%} bis {high:.0%}</translation>
  </message>
  <message>
   <source>{low:.0f} to {high:.0f} of {n}</source>
   <translation>{low:.0f} bis {high:.0f} von {n}</translation>
  </message>
  <message>
   <source>{low:.2f} to {high:.2f}</source>
   <translation>{low:.2f} bis {high:.2f}</translation>
  </message>
  <message>
   <source>{many} (likely between {low:.0f} and {high:.0f} of {n})</source>
   <translation>{many} (wahrscheinlich zwischen {low:.0f} und {high:.0f} von {n})</translation>
  </message>
  <message>
   <source>{many} months, {first} to {last}</source>
   <translation>{many} Monate, {first} bis {last}</translation>
  </message>
  <message>
   <source>{max} kB</source>
   <translation>{max} kB</translation>
  </message>
  <message>
   <source>{minutes:g} min</source>
   <translation>{minutes:g} Min.</translation>
  </message>
  <message>
   <source>{minutes}:{seconds:02} left</source>
   <translation>noch {minutes}:{seconds:02}</translation>
  </message>
  <message>
   <source>{missing} It could not be put aside either ({strerror}).</source>
   <translation>{missing} Sie konnte auch nicht beiseitegelegt werden ({strerror}).</translation>
  </message>
  <message>
   <source>{missing} It is left as it is.</source>
   <translation>{missing} Sie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>{missing} It was kept as {named}.</source>
   <translation>{missing} Sie wurde als {named} aufgehoben.</translation>
  </message>
  <message>
   <source>{month_name}: {count}, {kinds} different</source>
   <translation>{month_name}: {count}, {kinds} verschieden</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} body maps</source>
   <translation>
    <numerusform>{n:,} Körperkarte</numerusform>
    <numerusform>{n:,} Körperkarten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} check-ins</source>
   <translation>
    <numerusform>{n:,} Check-in</numerusform>
    <numerusform>{n:,} Check-ins</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries</source>
   <translation>
    <numerusform>{n} Eintrag</numerusform>
    <numerusform>{n:,} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries came back.</source>
   <translation>
    <numerusform>Ein Eintrag kam zurück.</numerusform>
    <numerusform>{n:,} Einträge kamen zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries were taken in. {said}</source>
   <translation>
    <numerusform>Ein Eintrag wurde aufgenommen. {said}</numerusform>
    <numerusform>{n:,} Einträge wurden aufgenommen. {said}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} notes</source>
   <translation>
    <numerusform>{n:,} Notiz</numerusform>
    <numerusform>{n:,} Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sessions</source>
   <translation>
    <numerusform>{n:,} Sitzung</numerusform>
    <numerusform>{n:,} Sitzungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{named} are not all here yet: another of your computers had more when Feltsense was closed there. It may still be on its way.</source>
   <translation>
    <numerusform>{named} ist noch nicht ganz hier: ein anderer deiner Computer hatte mehr, als Feltsense dort geschlossen wurde. Es ist vielleicht noch unterwegs.</numerusform>
    <numerusform>{named} sind noch nicht ganz hier: ein anderer deiner Computer hatte mehr, als Feltsense dort geschlossen wurde. Es ist vielleicht noch unterwegs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{named} are not as when Feltsense was last closed here: something took the files away, or put older ones in their place. What is there is shown; a backup may have the rest.</source>
   <translation>
    <numerusform>{named} ist nicht wie beim letzten Schließen von Feltsense hier: etwas hat die Datei weggenommen oder eine ältere an ihre Stelle gelegt. Was da ist, wird gezeigt; eine Sicherung hat vielleicht den Rest.</numerusform>
    <numerusform>{named} sind nicht wie beim letzten Schließen von Feltsense hier: etwas hat die Dateien weggenommen oder ältere an ihre Stelle gelegt. Was da ist, wird gezeigt; eine Sicherung hat vielleicht den Rest.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} cannot be read ({value}), so the month {spoken} was left as it was.</source>
   <translation>{name} kann nicht gelesen werden ({value}), daher blieb der Monat {spoken}, wie er war.</translation>
  </message>
  <message>
   <source>{name} is no backup of Feltsense, or nothing of it is left.</source>
   <translation>{name} ist keine Sicherung von Feltsense, oder es ist nichts davon übrig.</translation>
  </message>
  <message>
   <source>{name} says that it holds more than a backup ever could.</source>
   <translation>{name} sagt, es enthalte mehr, als eine Sicherung je könnte.</translation>
  </message>
  <message>
   <source>{name} was made by a newer Feltsense, and it needs one.</source>
   <translation>{name} wurde von einem neueren Feltsense gemacht und braucht eines.</translation>
  </message>
  <message>
   <source>{name}, {how_far} in</source>
   <translation>{name}, {how_far} nach Beginn</translation>
  </message>
  <message>
   <source>{name}: more in {more}, less in {less}, numb in {nothing} of {n} maps</source>
   <translation>{name}: mehr auf {more}, weniger auf {less}, taub auf {nothing} von {n} Karten</translation>
  </message>
  <message>
   <source>{name}: {numb} of {count} with an answer such as numb</source>
   <translation>{name}: {numb} von {count} mit einer Antwort wie taub</translation>
  </message>
  <message>
   <source>{native} takes the window off the screen and pauses what plays.</source>
   <translation>{native} nimmt das Fenster vom Bildschirm und hält an, was läuft.</translation>
  </message>
  <message>
   <source>{number:.1f} GB</source>
   <translation>{number:.1f} GB</translation>
  </message>
  <message>
   <source>{number:.1f} MB</source>
   <translation>{number:.1f} MB</translation>
  </message>
  <message>
   <source>{number} ms {which}</source>
   <translation>{number} ms {which}</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>{number} of {count}, each free to leave out</source>
   <translation>{number} von {count}, jede darf weggelassen werden</translation>
  </message>
  <message>
   <source>{number} of {pages}</source>
   <translation>{number} von {pages}</translation>
  </message>
  <message numerus="yes">
   <source>{n} body maps</source>
   <translation>
    <numerusform>{n} Körperkarte</numerusform>
    <numerusform>{n} Körperkarten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} body maps cannot be read, and are not counted.</source>
   <translation>
    <numerusform>{n} Körperkarte kann nicht gelesen werden und ist nicht mitgezählt.</numerusform>
    <numerusform>{n} Körperkarten können nicht gelesen werden und sind nicht mitgezählt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} body maps of another figure are not in it.</source>
   <translation>
    <numerusform>{n} Körperkarte einer anderen Figur ist nicht dabei.</numerusform>
    <numerusform>{n} Körperkarten einer anderen Figur sind nicht dabei.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} check-ins</source>
   <translation>
    <numerusform>{n} Check-in</numerusform>
    <numerusform>{n} Check-ins</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} check-ins or sessions</source>
   <translation>
    <numerusform>{n} Check-in oder Sitzung</numerusform>
    <numerusform>{n} Check-ins oder Sitzungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} Eintrag</numerusform>
    <numerusform>{n} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries are not as written here and</source>
   <translation>
    <numerusform>{n} Eintrag steht hier nicht wie geschrieben, sodass er</numerusform>
    <numerusform>{n} Einträge stehen hier nicht wie geschrieben, sodass etwas davon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises</source>
   <translation>
    <numerusform>{n} Übung</numerusform>
    <numerusform>{n} Übungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were left: {shown}.</source>
   <translation>
    <numerusform>Eine Datei blieb übrig: {shown}.</numerusform>
    <numerusform>{n} Dateien blieben übrig: {shown}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines are not spoken: no voice here can say them.</source>
   <translation>
    <numerusform>{n} Zeile wird nicht gesprochen: keine Stimme hier kann sie sagen.</numerusform>
    <numerusform>{n} Zeilen werden nicht gesprochen: keine Stimme hier kann sie sagen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} looks</source>
   <translation>
    <numerusform>{n} Blick</numerusform>
    <numerusform>{n} Blicke</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <translation>
    <numerusform>{n} Minute</numerusform>
    <numerusform>{n} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} months</source>
   <translation>
    <numerusform>{n} Monat</numerusform>
    <numerusform>{n} Monate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} moves</source>
   <translation>
    <numerusform>{n} Bewegung</numerusform>
    <numerusform>{n} Bewegungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} Notiz</numerusform>
    <numerusform>{n} Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} occasions</source>
   <translation>
    <numerusform>{n} Gelegenheit</numerusform>
    <numerusform>{n} Gelegenheiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {count} with an exercise lie outside it, the others within it; about one of 20 rests would, too.</source>
   <translation>
    <numerusform>{n} (von: {count} mit einer Übung) liegt außerhalb, die anderen darin; etwa eine von 20 Ruhezeiten täte das auch.</numerusform>
    <numerusform>{n} (von: {count} mit einer Übung) liegen außerhalb, die anderen darin; etwa eine von 20 Ruhezeiten täte das auch.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {least} {of} needed before {what}.</source>
   <translation>{of}: {n} von {least} nötig, bevor {what}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} of {parts} hours have {least} days or more: a mean with its range stands there.</source>
   <translation>
    <numerusform>{n} von {parts} Stunden hat mindestens {least} Tage: dort steht ein Mittelwert mit seinem Bereich.</numerusform>
    <numerusform>{n} von {parts} Stunden haben mindestens {least} Tage: dort steht ein Mittelwert mit seinem Bereich.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {parts} weekdays have {least} days or more: a mean with its range stands there.</source>
   <translation>
    <numerusform>{n} von {parts} Wochentagen hat mindestens {least} Tage: dort steht ein Mittelwert mit seinem Bereich.</numerusform>
    <numerusform>{n} von {parts} Wochentagen haben mindestens {least} Tage: dort steht ein Mittelwert mit seinem Bereich.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} older notes had no room here.</source>
   <translation>
    <numerusform>{n} ältere Notiz hatte hier keinen Platz.</numerusform>
    <numerusform>{n} ältere Notizen hatten hier keinen Platz.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs</source>
   <translation>
    <numerusform>{n} Paar</numerusform>
    <numerusform>{n} Paare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs of days</source>
   <translation>
    <numerusform>{n} Paar von Tagen</numerusform>
    <numerusform>{n} Paare von Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} ratings</source>
   <translation>
    <numerusform>{n} Einschätzung</numerusform>
    <numerusform>{n} Einschätzungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rest pairs</source>
   <translation>
    <numerusform>{n} Ruhe-Paar</numerusform>
    <numerusform>{n} Ruhe-Paare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds</source>
   <translation>
    <numerusform>{n} Sekunde</numerusform>
    <numerusform>{n} Sekunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <translation>
    <numerusform>{n} Sitzung</numerusform>
    <numerusform>{n} Sitzungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tags</source>
   <translation>
    <numerusform>{n} Stichwort</numerusform>
    <numerusform>{n} Stichwörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} words</source>
   <translation>
    <numerusform>{n} Wort</numerusform>
    <numerusform>{n} Wörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} words are hidden.</source>
   <translation>
    <numerusform>Ein Wort ist verborgen.</numerusform>
    <numerusform>{n} Wörter sind verborgen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message>
   <source>{on} to {on_2}</source>
   <translation>{on} bis {on_2}</translation>
  </message>
  <message>
   <source>{other} instead</source>
   <translation>Lieber {other}</translation>
  </message>
  <message>
   <source>{out} is a folder; give the name of a file in it.</source>
   <translation>{out} ist ein Ordner; gib den Namen einer Datei darin an.</translation>
  </message>
  <message>
   <source>{path_name} in {folder_name}: {problem}.</source>
   <translation>{path_name} in {folder_name}: {problem}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}</source>
   <translation>{path} kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <source>{percent} per cent</source>
   <translation>{percent} Prozent</translation>
  </message>
  <message>
   <source>{pleasant} pleasant, {unpleasant} unpleasant words</source>
   <translation>{pleasant} angenehme, {unpleasant} unangenehme Wörter</translation>
  </message>
  <message>
   <source>{problem} The earlier recording stands; {seconds} came before.</source>
   <translation>{problem} Die frühere Aufnahme bleibt; {seconds} kamen bis dahin.</translation>
  </message>
  <message>
   <source>{problem} What was recorded until then is kept: listen to it, or record it again.</source>
   <translation>{problem} Was bis dahin aufgenommen wurde, ist behalten: hör es dir an, oder nimm es noch einmal auf.</translation>
  </message>
  <message>
   <source>{question} From “{low}” to “{high}”</source>
   <translation>{question} Von „{low}“ bis „{high}“</translation>
  </message>
  <message>
   <source>{said} (“{text}”)</source>
   <translation>{said} („{text}“)</translation>
  </message>
  <message>
   <source>{said} A copy as it was is kept as {named}.</source>
   <translation>{said} Eine Kopie, wie sie war, liegt als {named}.</translation>
  </message>
  <message>
   <source>{said} No copy could be kept ({strerror}).</source>
   <translation>{said} Eine Kopie konnte nicht aufgehoben werden ({strerror}).</translation>
  </message>
  <message>
   <source>{said} with fewer than {words_from} such words: no share is shown there.</source>
   <translation>{said} mit weniger als {words_from} solcher Wörter: dort wird kein Anteil gezeigt.</translation>
  </message>
  <message>
   <source>{said}, and {neither} neither of the two</source>
   <translation>{said}, und {neither} keines von beiden</translation>
  </message>
  <message>
   <source>{said}; {in_ten:.1f} different in {redrawn} of them, on average</source>
   <translation>{said}; {in_ten:.1f} verschiedene unter {redrawn} davon, im Mittel</translation>
  </message>
  <message>
   <source>{scale} {value} of 10</source>
   <translation>{scale} {value} von 10</translation>
  </message>
  <message>
   <source>{sealed_name} is not there</source>
   <translation>{sealed_name} ist nicht da</translation>
  </message>
  <message>
   <source>{shortest:g} to {longest:g} min</source>
   <translation>{shortest:g} bis {longest:g} Min.</translation>
  </message>
  <message>
   <source>{signed} to {signed_2}</source>
   <translation>{signed} bis {signed_2}</translation>
  </message>
  <message>
   <source>{signed}{what} ({likely}), {many}</source>
   <translation>{signed}{what} ({likely}), {many}</translation>
  </message>
  <message>
   <source>{some} of {spoken} cannot be shown: {why}. Nothing was changed or deleted.</source>
   <translation>{some} aus {spoken} nicht zu zeigen: {why}. Nichts wurde geändert oder gelöscht.</translation>
  </message>
  <message>
   <source>{tags_of} Only if something fits.</source>
   <translation>{tags_of} Nur wenn etwas passt.</translation>
  </message>
  <message>
   <source>{tag} (intensity)</source>
   <translation>{tag} (Stärke)</translation>
  </message>
  <message>
   <source>{tag} (numb answers)</source>
   <translation>{tag} (taube Antworten)</translation>
  </message>
  <message>
   <source>{text} ({key})</source>
   <translation>{text} ({key})</translation>
  </message>
  <message>
   <source>{text}, nothing is kept</source>
   <translation>{text}, nichts wird behalten</translation>
  </message>
  <message>
   <source>{these} and {last}</source>
   <translation>{these} und {last}</translation>
  </message>
  <message>
   <source>{title} ({held})</source>
   <translation>{title} ({held})</translation>
  </message>
  <message>
   <source>{title} ({id})</source>
   <translation>{title} ({id})</translation>
  </message>
  <message>
   <source>{title} cannot last {minutes:.10g} min; {offer}</source>
   <translation>{title} kann nicht {minutes:.10g} Min. dauern; {offer}</translation>
  </message>
  <message>
   <source>{title}, {when}: from {before:.0f} to {after:.0f}, {change:+.0f}</source>
   <translation>{title}, {when}: von {before:.0f} auf {after:.0f}, {change:+.0f}</translation>
  </message>
  <message>
   <source>{title}, {when}: {title_2} from {before:.0f} to {after:.0f}</source>
   <translation>{title}, {when}: {title_2} von {before:.0f} auf {after:.0f}</translation>
  </message>
  <message>
   <source>{usual:g} min</source>
   <translation>{usual:g} Min.</translation>
  </message>
  <message>
   <source>{value} ({range}), {n} days</source>
   <translation>{value} ({range}), {n} Tage</translation>
  </message>
  <message>
   <source>{value} from {lowest} to {highest}</source>
   <translation>{value} von {lowest} bis {highest}</translation>
  </message>
  <message>
   <source>{value}, from 0 “{low}” to 10 “{high}”</source>
   <translation>{value}, von 0 „{low}“ bis 10 „{high}“</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday}, {day}. {month}</translation>
  </message>
  <message>
   <source>{what} for {empty} days</source>
   <translation>{what} ({empty} Tage)</translation>
  </message>
  <message>
   <source>{what} on {count}.</source>
   <translation>{what} ({count}).</translation>
  </message>
  <message>
   <source>{when}: from {start} to {end}, {move}</source>
   <translation>{when}: von {start} auf {end}, {move}</translation>
  </message>
  <message>
   <source>{where} Keep it?</source>
   <translation>{where} Behalten?</translation>
  </message>
  <message>
   <source>{which} has {listed} of {spoken} that cannot be read here.</source>
   <translation>{which} hat {listed} aus {spoken}, die hier nicht gelesen werden können.</translation>
  </message>
  <message>
   <source>{whole} min</source>
   <translation>{whole} Min.</translation>
  </message>
  <message>
   <source>{why} is not there. Is its disk plugged in?</source>
   <translation>{why} ist nicht da. Ist die Platte angeschlossen?</translation>
  </message>
  <message>
   <source>{words}, from behind</source>
   <translation>{words}, von hinten</translation>
  </message>
  <message>
   <source>{word} in the {places}</source>
   <translation>{word} ({places})</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} bis {}</translation>
  </message>
  <message>
   <source>“{name}” is asked no more. What you answered stays, under this name.</source>
   <translation>„{name}“ wird nicht mehr gefragt. Was du geantwortet hast, bleibt, unter diesem Namen.</translation>
  </message>
  <message>
   <source>“{name}” is kept among your words, and chosen.</source>
   <translation>„{name}“ ist unter deinen Wörtern behalten und gewählt.</translation>
  </message>
  <message>
   <source>“{name}” is there already.</source>
   <translation>„{name}“ gibt es schon.</translation>
  </message>
  <message>
   <source>“{name}” was taken out. It stays where you used it.</source>
   <translation>„{name}“ wurde herausgenommen. Wo du es benutzt hast, bleibt es.</translation>
  </message>
  <message>
   <source>“{name}” was taken out. It stays where you wrote it down.</source>
   <translation>„{name}“ wurde herausgenommen. Wo du es aufgeschrieben hast, bleibt es.</translation>
  </message>
  <message>
   <source>“{new}” is hidden. Enter has it back.</source>
   <translation>„{new}“ ist verborgen. Eingabe holt es zurück.</translation>
  </message>
  <message>
   <source>“{question}”, from 0 ({low}) to 10 ({high}); the mean is of days. From 15 days the band is the best guess of the level under the daily means, as for how strongly things are felt. Below it: of all ratings with a word or an answer, those in which numb, nothing much, flat, empty, far away, foggy, frozen, don’t know or mixed was given, month by month, with Wilson’s 95 % range from 10 ratings. Ratings of one day resemble each other, so that it is rather too narrow.</source>
   <translation>„{question}“, von 0 ({low}) bis 10 ({high}); der Mittelwert ist der von Tagen. Ab 15 Tagen ist das Band die beste Vermutung des Niveaus unter den Tagesmitteln, wie bei der Stärke der Gefühle. Darunter: von allen Einschätzungen mit einem Wort oder einer Antwort jene, in denen taub, nicht viel, flach, leer, weit weg, benebelt, erstarrt, weiß nicht oder gemischt gegeben wurde, Monat für Monat, mit Wilsons 95-%-Bereich ab 10 Einschätzungen. Einschätzungen eines Tages gleichen einander, sodass er eher zu eng ist.</translation>
  </message>
  <message>
   <source>“{shortened}” is no date that Feltsense can read</source>
   <translation>„{shortened}“ ist kein Datum, das Feltsense lesen kann</translation>
  </message>
  <message>
   <source>“{shortened}” is no length of a session</source>
   <translation>„{shortened}“ ist keine Länge einer Sitzung</translation>
  </message>
  <message>
   <source>“{shortened}” is no time of the day</source>
   <translation>„{shortened}“ ist keine Tageszeit</translation>
  </message>
  <message>
   <source>“{word_name}” is among the answers already.</source>
   <translation>„{word_name}“ ist schon unter den Antworten.</translation>
  </message>
  <message>
   <source>“{word_name}” is there already, but hidden. It can be shown again below.</source>
   <translation>„{word_name}“ gibt es schon, aber verborgen. Es lässt sich unten wieder zeigen.</translation>
  </message>
  <message>
   <source>← unpleasant</source>
   <translation>← unangenehm</translation>
  </message>
 </context>
</TS>
