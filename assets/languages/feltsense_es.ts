<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>feltsense</name>
  <message>
   <source> Its earlier recording stands.</source>
   <translation> Su grabación anterior se queda.</translation>
  </message>
  <message>
   <source> Plus and minus show less or more of time, 0 all of it, Shift and arrows go on.</source>
   <translation> Más y menos muestran menos o más tiempo, 0 todo, Mayús y flechas avanzan.</translation>
  </message>
  <message>
   <source> The earlier one stands.</source>
   <translation> La anterior se queda.</translation>
  </message>
  <message>
   <source> Those in the other folder stay there.</source>
   <translation> Las de la otra carpeta se quedan allí.</translation>
  </message>
  <message>
   <source> What was here before is in {path}.</source>
   <translation> Lo que había aquí antes está en {path}.</translation>
  </message>
  <message>
   <source> and more</source>
   <translation> y más</translation>
  </message>
  <message>
   <source> and {number} more</source>
   <translation> y {number} más</translation>
  </message>
  <message>
   <source> on {count}</source>
   <translation> ({count})</translation>
  </message>
  <message>
   <source> points afterwards</source>
   <translation> puntos después</translation>
  </message>
  <message>
   <source>'{path_name}' should end in {these}: the ending says what is written</source>
   <translation>«{path_name}» debería acabar en {these}: la terminación dice qué se escribe</translation>
  </message>
  <message>
   <source>'{wanted}' is not there just now; the usual one is used.</source>
   <translation>«{wanted}» no está ahora mismo; se usa el habitual.</translation>
  </message>
  <message>
   <source>+ and -</source>
   <translation>+ y -</translation>
  </message>
  <message>
   <source>, Enter opens the entry of one.</source>
   <translation>, Intro abre la entrada de uno.</translation>
  </message>
  <message>
   <source>, and {number} more</source>
   <translation>, y {number} más</translation>
  </message>
  <message>
   <source>, ended when the app closed</source>
   <translation>, terminó al cerrarse la aplicación</translation>
  </message>
  <message>
   <source>, later</source>
   <translation>, más tarde</translation>
  </message>
  <message>
   <source>, {intensity} of 10</source>
   <translation>, {intensity} de 10</translation>
  </message>
  <message numerus="yes">
   <source>. {n} files could not be read and are not in it: {these}</source>
   <translation>
    <numerusform>. Un archivo no se pudo leer y no está en ella: {these}</numerusform>
    <numerusform>. {n} archivos no se pudieron leer y no están en ella: {these}</numerusform>
   </translation>
  </message>
  <message>
   <source>0 means</source>
   <translation>0 significa</translation>
  </message>
  <message>
   <source>0 to 9</source>
   <translation>0 a 9</translation>
  </message>
  <message>
   <source>1, unpleasant</source>
   <translation>1, desagradable</translation>
  </message>
  <message>
   <source>10 means</source>
   <translation>10 significa</translation>
  </message>
  <message>
   <source>112 reaches the emergency services from mobile phones in many countries; use your own country's number where you know it. We have no line for this place yet.</source>
   <translation>El 112 llega a los servicios de emergencia desde móviles en muchos países; usa el número de tu país si lo conoces. Aún no tenemos una línea para este lugar.</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 meses</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <source>5 means, if you like</source>
   <translation>5 significa, si quieres</translation>
  </message>
  <message>
   <source>5, pleasant</source>
   <translation>5, agradable</translation>
  </message>
  <message>
   <source>9-8-8 Suicide Crisis Helpline</source>
   <translation>9-8-8 Suicide Crisis Helpline</translation>
  </message>
  <message>
   <source>95 per cent</source>
   <translation>95 por ciento</translation>
  </message>
  <message>
   <source>988 Suicide &amp; Crisis Lifeline</source>
   <translation>988 Suicide &amp; Crisis Lifeline</translation>
  </message>
  <message>
   <source>; and {number} more pairs</source>
   <translation>; y {number} pares más</translation>
  </message>
  <message numerus="yes">
   <source>; {n} entries are missing</source>
   <translation>
    <numerusform>; falta {n} entrada</numerusform>
    <numerusform>; faltan {n} entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>A PLACE TO BEGIN</source>
   <translation>UN COMIENZO</translation>
  </message>
  <message>
   <source>A backup ({name})</source>
   <translation>Una copia ({name})</translation>
  </message>
  <message>
   <source>A backup is being made, and read back.</source>
   <translation>Se hace una copia y se vuelve a leer.</translation>
  </message>
  <message>
   <source>A backup is made first. Taking it in twice changes nothing.</source>
   <translation>Primero se hace una copia. Incorporarlo dos veces no cambia nada.</translation>
  </message>
  <message>
   <source>A backup is made, and then the entries are taken in.</source>
   <translation>Se hace una copia, y después se incorporan las entradas.</translation>
  </message>
  <message>
   <source>A backup to restore</source>
   <translation>Una copia para restaurar</translation>
  </message>
  <message>
   <source>A backup was made: {final}</source>
   <translation>Se hizo una copia: {final}</translation>
  </message>
  <message>
   <source>A bell, a line and a breath over soft rain.</source>
   <translation>Una campana, una línea y una respiración sobre lluvia suave.</translation>
  </message>
  <message>
   <source>A bell, a line and a breath, softly</source>
   <translation>Una campana, una línea y una respiración, suave</translation>
  </message>
  <message>
   <source>A body to paint on, front and back</source>
   <translation>Un cuerpo para pintar, por delante y por detrás</translation>
  </message>
  <message>
   <source>A body, front and back</source>
   <translation>Un cuerpo, por delante y por detrás</translation>
  </message>
  <message>
   <source>A boundary I could hold kindly</source>
   <translation>Un límite que pude mantener con amabilidad</translation>
  </message>
  <message>
   <source>A check-in asks this once a day in any case.</source>
   <translation>Un registro pregunta esto una vez al día en cualquier caso.</translation>
  </message>
  <message>
   <source>A check-in begins with</source>
   <translation>Un registro empieza con</translation>
  </message>
  <message>
   <source>A dated copy of all that you wrote and recorded, made once a day while Feltsense is open. The older they are, the fewer are kept.</source>
   <translation>Una copia con fecha de todo lo que escribiste y grabaste, hecha una vez al día mientras Feltsense está abierto. Cuanto más antiguas, menos se conservan.</translation>
  </message>
  <message>
   <source>A day and the one before</source>
   <translation>Un día y el anterior</translation>
  </message>
  <message>
   <source>A day without a sign may have had anything on it.</source>
   <translation>Un día sin signo pudo tener cualquier cosa.</translation>
  </message>
  <message>
   <source>A disk may keep what was deleted for a while (an SSD most of all), and so may a service that keeps folders in step, a backup of the whole computer, and what you exported.</source>
   <translation>Un disco puede conservar un tiempo lo borrado (sobre todo un SSD), y también un servicio que sincroniza carpetas, una copia de todo el ordenador, y lo que exportaste.</translation>
  </message>
  <message>
   <source>A few pages to show a therapist, a sponsor, or to read yourself. You choose what is on them. They are made on this computer and go nowhere by themselves.</source>
   <translation>Unas páginas para enseñar a un terapeuta, a un padrino o madrina, o para leer tú. Tú eliges qué contienen. Se hacen en este ordenador y no van solas a ninguna parte.</translation>
  </message>
  <message>
   <source>A few questions without an exercise ({keys})</source>
   <translation>Unas preguntas sin ejercicio ({keys})</translation>
  </message>
  <message>
   <source>A few words to somebody or something. It need not tell what happened.</source>
   <translation>Unas palabras a alguien o a algo. No hace falta contar lo que pasó.</translation>
  </message>
  <message>
   <source>A file can be printed. What is copied goes when you lock.</source>
   <translation>Un archivo se puede imprimir. Lo copiado desaparece al bloquear.</translation>
  </message>
  <message>
   <source>A file of your own, to keep, to print or to use elsewhere.</source>
   <translation>Un archivo tuyo, para guardar, imprimir o usar en otro sitio.</translation>
  </message>
  <message>
   <source>A folder for backups</source>
   <translation>Una carpeta para las copias</translation>
  </message>
  <message>
   <source>A hand on the body</source>
   <translation>Una mano sobre el cuerpo</translation>
  </message>
  <message>
   <source>A letter I won't send</source>
   <translation>Una carta que no enviaré</translation>
  </message>
  <message>
   <source>A letter in it belongs to no recovery code. Please look once more.</source>
   <translation>Una letra no pertenece a ningún código de recuperación. Por favor, mira otra vez.</translation>
  </message>
  <message>
   <source>A letter in it is not as it was written. Please look once more.</source>
   <translation>Una letra no está como se escribió. Por favor, mira otra vez.</translation>
  </message>
  <message>
   <source>A line or two is plenty.</source>
   <translation>Una o dos líneas bastan.</translation>
  </message>
  <message>
   <source>A line or two is plenty. What you write stays here, for you alone.</source>
   <translation>Una o dos líneas bastan. Lo que escribes se queda aquí, solo para ti.</translation>
  </message>
  <message>
   <source>A line that one voice cannot say falls to the next one below it.</source>
   <translation>Una línea que una voz no puede decir pasa a la siguiente de abajo.</translation>
  </message>
  <message>
   <source>A line without its words</source>
   <translation>Una línea sin sus palabras</translation>
  </message>
  <message>
   <source>A log of changes of {spoken} was damaged. {which}</source>
   <translation>Se dañó un registro de cambios de {spoken}. {which}</translation>
  </message>
  <message>
   <source>A lot, or very far away. Start with something outside?</source>
   <translation>Mucho, o muy lejos. ¿Empezar con algo de fuera?</translation>
  </message>
  <message>
   <source>A map is painted when there is something to paint; numb days may have none.</source>
   <translation>Se pinta un mapa cuando hay algo que pintar; los días adormecidos quizá no tengan ninguno.</translation>
  </message>
  <message>
   <source>A middle brush</source>
   <translation>Un pincel mediano</translation>
  </message>
  <message>
   <source>A moment outside</source>
   <translation>Un momento fuera</translation>
  </message>
  <message>
   <source>A moment to check in, if you like.</source>
   <translation>Un momento para un registro, si quieres.</translation>
  </message>
  <message>
   <source>A moment, if you like.</source>
   <translation>Un momento, si quieres.</translation>
  </message>
  <message>
   <source>A name on it, if you like</source>
   <translation>Un nombre, si quieres</translation>
  </message>
  <message>
   <source>A narrow brush</source>
   <translation>Un pincel fino</translation>
  </message>
  <message>
   <source>A new passphrase</source>
   <translation>Una frase nueva</translation>
  </message>
  <message>
   <source>A note</source>
   <translation>Una nota</translation>
  </message>
  <message>
   <source>A number if one fits, or none. Digits answer, Enter goes on.</source>
   <translation>Un número si alguno encaja, o ninguno. Los dígitos responden, Intro sigue.</translation>
  </message>
  <message>
   <source>A number, or where to find them</source>
   <translation>Un número, o dónde encontrarla</translation>
  </message>
  <message>
   <source>A pair is the last rating before and the last one after in one session: of the strongest feeling, and of each scale that was answered with a number both times. Answers more than half an hour after the end are late, and are no after; a scale answered in the last two minutes of a session stands for that scale afterwards. Pairs of one day and kind are averaged first; the range is the 95 % t interval of the change of days, from 6 days. Rests are not among them.</source>
   <translation>Un par son la última valoración de antes y la última de después en una sesión: del sentimiento más fuerte y de cada escala respondida con un número las dos veces. Las respuestas dadas más de media hora después del final son tardías y no cuentan como después; una escala respondida en los dos últimos minutos de una sesión vale como la de después. Los pares de un día y de un tipo se promedian primero; el rango es el intervalo t del 95 % del cambio por días, desde 6 días. Los descansos no están incluidos.</translation>
  </message>
  <message>
   <source>A passphrase?</source>
   <translation>¿Una frase de contraseña?</translation>
  </message>
  <message>
   <source>A place for your attention, when an exercise is a lot.</source>
   <translation>Un lugar para tu atención, cuando un ejercicio es mucho.</translation>
  </message>
  <message>
   <source>A place in the body is visited for half a minute at most, and sessions that go inward last 10 minutes at most. It stays on until you switch it off.</source>
   <translation>Un lugar del cuerpo se visita medio minuto como mucho, y las sesiones hacia dentro duran 10 minutos como mucho. Sigue así hasta que lo apagues.</translation>
  </message>
  <message>
   <source>A place or several, or none. It need not be strong.</source>
   <translation>Un lugar o varios, o ninguno. No hace falta que sea fuerte.</translation>
  </message>
  <message>
   <source>A question of your own</source>
   <translation>Una pregunta propia</translation>
  </message>
  <message>
   <source>A question, if you like: {question}</source>
   <translation>Una pregunta, si quieres: {question}</translation>
  </message>
  <message>
   <source>A quiet five minutes</source>
   <translation>Cinco minutos tranquilos</translation>
  </message>
  <message>
   <source>A quiet line that fills in five minutes</source>
   <translation>Una línea silenciosa que se llena en cinco minutos</translation>
  </message>
  <message>
   <source>A rating that is near an end of its scale has little room beyond it.</source>
   <translation>Una valoración cercana a un extremo de su escala tiene poco espacio más allá.</translation>
  </message>
  <message>
   <source>A recovery code has {number} letters and figures; this has {letters}.</source>
   <translation>Un código de recuperación tiene {number} letras y cifras; este tiene {letters}.</translation>
  </message>
  <message>
   <source>A report</source>
   <translation>Un informe</translation>
  </message>
  <message>
   <source>A rest is something too: what you expect of an exercise, you may not expect of it.</source>
   <translation>Un descanso también es algo: lo que esperas de un ejercicio quizá no lo esperes de él.</translation>
  </message>
  <message>
   <source>A rest pair is a rest instead of an exercise: you rate what you feel, sit quietly for as many minutes, and rate again.</source>
   <translation>Un par de descanso es un descanso en lugar de un ejercicio: valoras lo que sientes, te quedas en silencio los mismos minutos y vuelves a valorar.</translation>
  </message>
  <message>
   <source>A restore that had been cut off was finished. What was there before it is in the backup that was made first.</source>
   <translation>Se terminó una restauración que se había interrumpido. Lo que había antes está en la copia que se hizo primero.</translation>
  </message>
  <message>
   <source>A restore was cut off before it changed anything, and was undone. All is as it was.</source>
   <translation>Una restauración se interrumpió antes de cambiar nada, y se deshizo. Todo sigue como estaba.</translation>
  </message>
  <message>
   <source>A session that was cut off was not marked. {error}</source>
   <translation>Una sesión cortada no se marcó. {error}</translation>
  </message>
  <message>
   <source>A short way to begin, with your eyes open.</source>
   <translation>Una forma breve de empezar, con los ojos abiertos.</translation>
  </message>
  <message>
   <source>A slow drift over months makes neighbouring days alike, too.</source>
   <translation>Una deriva lenta a lo largo de meses también hace parecidos los días vecinos.</translation>
  </message>
  <message>
   <source>A small window without sound that goes by itself, while Feltsense is open. It waits for nobody: what was missed is gone, and it stays away while something has the whole screen, or while the system shall not disturb.</source>
   <translation>Una ventana pequeña sin sonido que se va sola, mientras Feltsense está abierto. No espera a nadie: lo que pasó, pasó, y no aparece mientras algo ocupa toda la pantalla o el sistema no debe molestar.</translation>
  </message>
  <message>
   <source>A sound, a colour, something under your hand, or very little. Any of it counts.</source>
   <translation>Un sonido, un color, algo bajo tu mano, o muy poco. Todo cuenta.</translation>
  </message>
  <message>
   <source>A tag of your own</source>
   <translation>Una etiqueta propia</translation>
  </message>
  <message>
   <source>A thing to hold</source>
   <translation>Algo que sostener</translation>
  </message>
  <message>
   <source>A title that says nothing</source>
   <translation>Un título que no dice nada</translation>
  </message>
  <message>
   <source>A wide brush</source>
   <translation>Un pincel ancho</translation>
  </message>
  <message>
   <source>A word of your own</source>
   <translation>Una palabra propia</translation>
  </message>
  <message>
   <source>A year</source>
   <translation>Un año</translation>
  </message>
  <message>
   <source>About {different:.1f} different feelings. {no_score}</source>
   <translation>Unos {different:.1f} sentimientos distintos. {no_score}</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a question of your own</source>
   <translation>Añadir una pregunta propia</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Añadir una etiqueta</translation>
  </message>
  <message>
   <source>Add a word</source>
   <translation>Añadir una palabra</translation>
  </message>
  <message>
   <source>Add your own</source>
   <translation>Añadir algo propio</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>After a day with strong feelings, was the next one like it?</source>
   <translation>Después de un día con sentimientos fuertes, ¿fue parecido el siguiente?</translation>
  </message>
  <message>
   <source>After a rest</source>
   <translation>Después de un descanso</translation>
  </message>
  <message>
   <source>After an exercise</source>
   <translation>Después de un ejercicio</translation>
  </message>
  <message>
   <source>After restoring, the passphrase of this backup holds, and its recovery code.</source>
   <translation>Después de restaurar valen la frase de esta copia y su código de recuperación.</translation>
  </message>
  <message>
   <source>After: {titles}</source>
   <translation>Después de: {titles}</translation>
  </message>
  <message>
   <source>Afternoon</source>
   <translation>Tarde</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All day</source>
   <translation>Todo el día</translation>
  </message>
  <message>
   <source>All days are the same, so there is no likeness to tell; {pairs} pairs of days.</source>
   <translation>Todos los días son iguales, así que no se puede hablar de parecido; {pairs} pares de días.</translation>
  </message>
  <message>
   <source>All maps together</source>
   <translation>Todos los mapas juntos</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All of them count until one is chosen.</source>
   <translation>Todas cuentan hasta que se elige una.</translation>
  </message>
  <message>
   <source>All of this can be changed in the settings, whenever you like.</source>
   <translation>Todo esto se puede cambiar en los ajustes, cuando quieras.</translation>
  </message>
  <message>
   <source>All that Feltsense keeps of you, the backups too.</source>
   <translation>Todo lo que Feltsense guarda de ti, también las copias.</translation>
  </message>
  <message>
   <source>All that it held is in the month's own file as well.</source>
   <translation>Todo lo que contenía está también en el archivo del mes.</translation>
  </message>
  <message>
   <source>All that the keyboard can do, on one page: {native} from anywhere.</source>
   <translation>Todo lo que puede el teclado, en una página: {native} desde cualquier sitio.</translation>
  </message>
  <message>
   <source>All volumes are at zero on the page Sound, and so the file would be silent.</source>
   <translation>Todos los volúmenes están a cero en la página Sonido, así que el archivo quedaría en silencio.</translation>
  </message>
  <message>
   <source>Ambience</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <source>Among many exercises some stand apart by chance alone: of 20 looks, one.</source>
   <translation>Entre muchos ejercicios, algunos destacan solo por azar: una de cada 20 miradas.</translation>
  </message>
  <message>
   <source>An answer on a scale; 1 and 0 together is ten</source>
   <translation>Una respuesta en una escala; 1 y 0 juntos es diez</translation>
  </message>
  <message>
   <source>An answer such as numb was given in {words}.</source>
   <translation>Una respuesta como adormecido: {words}.</translation>
  </message>
  <message>
   <source>An apostrophe in front of = + - @ keeps a spreadsheet from taking it for a sum.</source>
   <translation>Un apóstrofo delante de = + - @ evita que una hoja de cálculo lo tome por una operación.</translation>
  </message>
  <message>
   <source>An empty cell: not asked, or not answered. It is never a zero.</source>
   <translation>Una celda vacía: no se preguntó, o no se respondió. Nunca es un cero.</translation>
  </message>
  <message>
   <source>An entry</source>
   <translation>Una entrada</translation>
  </message>
  <message>
   <source>An entry at {at} on Tuesday belongs to {its}.</source>
   <translation>Una entrada a las {at} del martes pertenece al {its}.</translation>
  </message>
  <message>
   <source>An exercise</source>
   <translation>Un ejercicio</translation>
  </message>
  <message>
   <source>And {number:,} more.</source>
   <translation>Y {number:,} más.</translation>
  </message>
  <message>
   <source>Android and computers; with VLC, also an iPhone.</source>
   <translation>Android y ordenadores; con VLC, también un iPhone.</translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Otra</translation>
  </message>
  <message>
   <source>Answer anew</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Answers are kept under the name. One that was used before brings its answers along.</source>
   <translation>Las respuestas se guardan bajo el nombre. Uno que ya se usó trae sus respuestas consigo.</translation>
  </message>
  <message>
   <source>Answers beside the feeling words</source>
   <translation>Respuestas junto a las palabras de sentimiento</translation>
  </message>
  <message>
   <source>Answers such as numb</source>
   <translation>Respuestas como adormecido</translation>
  </message>
  <message>
   <source>Answers such as numb, of all ratings with words</source>
   <translation>Respuestas como adormecido, de todas las valoraciones con palabras</translation>
  </message>
  <message>
   <source>Any length counts, and so does stopping early.</source>
   <translation>Cualquier duración cuenta, y parar antes también.</translation>
  </message>
  <message>
   <source>Any of them, or none. Digits answer, T is “can't tell”, Enter goes on.</source>
   <translation>Cualquiera de ellas, o ninguna. Los dígitos responden, T es «no sé», Intro sigue.</translation>
  </message>
  <message>
   <source>Any place you would rather not visit. It is remembered.</source>
   <translation>Cualquier lugar que prefieras no visitar. Se recuerda.</translation>
  </message>
  <message>
   <source>Apart with the tag and without it: {these}. All others overlap. It does not say which of the two comes first.</source>
   <translation>Distintas con la etiqueta y sin ella: {these}. Todas las demás se solapan. No dice cuál de las dos va primero.</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>abr</translation>
  </message>
  <message>
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Flechas</translation>
  </message>
  <message>
   <source>Arrow keys go from point to point{opens}</source>
   <translation>Las flechas van de punto a punto{opens}</translation>
  </message>
  <message>
   <source>As a word of your own ({keep_key})</source>
   <translation>Como palabra propia ({keep_key})</translation>
  </message>
  <message>
   <source>As it was before: {what}.</source>
   <translation>Como estaba antes: {what}.</translation>
  </message>
  <message>
   <source>As it will look</source>
   <translation>Cómo se verá</translation>
  </message>
  <message>
   <source>As many as fit, both of a pair too, or none.</source>
   <translation>Tantas como encajen, incluso las dos de un par, o ninguna.</translation>
  </message>
  <message>
   <source>As many as fit, one, or none.</source>
   <translation>Tantas como encajen, una o ninguna.</translation>
  </message>
  <message>
   <source>As many as you like.</source>
   <translation>Las que quieras.</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Como en el sistema</translation>
  </message>
  <message>
   <source>As the system has them</source>
   <translation>Como en el sistema</translation>
  </message>
  <message>
   <source>As written: {ambience}</source>
   <translation>Como está escrito: {ambience}</translation>
  </message>
  <message>
   <source>At any time</source>
   <translation>En cualquier momento</translation>
  </message>
  <message>
   <source>At least one feeling named</source>
   <translation>Al menos un sentimiento nombrado</translation>
  </message>
  <message>
   <source>At most {longest} letters, please. This has {text}.</source>
   <translation>Como mucho {longest} letras, por favor. Esto tiene {text}.</translation>
  </message>
  <message>
   <source>At the desk</source>
   <translation>En el escritorio</translation>
  </message>
  <message>
   <source>At these times</source>
   <translation>A estas horas</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>ago</translation>
  </message>
  <message>
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Back to the start of this part</source>
   <translation>Volver al comienzo de esta parte</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Backups of Feltsense (*.zip)</source>
   <translation>Copias de Feltsense (*.zip)</translation>
  </message>
  <message>
   <source>Backups that were made until now stay encrypted; passphrase and code are still needed for those.</source>
   <translation>Las copias hechas hasta ahora siguen cifradas; para ellas aún hacen falta la frase y el código.</translation>
  </message>
  <message>
   <source>Backups were made there too, and it is not there now: {these}. Delete them when the disk is back.</source>
   <translation>También se hicieron copias ahí, y ahora no está: {these}. Bórralas cuando vuelva el disco.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <source>Before and after, by exercise</source>
   <translation>Antes y después, por ejercicio</translation>
  </message>
  <message>
   <source>Before breathing exercises</source>
   <translation>Antes de ejercicios de respiración</translation>
  </message>
  <message>
   <source>Before it is restored, what is here now is backed up, so that you can go back.</source>
   <translation>Antes de restaurarla se hace copia de lo que hay aquí ahora, para que puedas volver.</translation>
  </message>
  <message>
   <source>Before the correction for few days it is {plain}.</source>
   <translation>Antes de la corrección por pocos días es {plain}.</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>Before you go, if you like</source>
   <translation>Antes de irte, si quieres</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Begin: {exercise_title}</source>
   <translation>Empezar: {exercise_title}</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Campanas</translation>
  </message>
  <message>
   <source>Beside a rest</source>
   <translation>Junto a un descanso</translation>
  </message>
  <message>
   <source>Beside the words, before and after an exercise. Each can be passed over.</source>
   <translation>Junto a las palabras, antes y después de un ejercicio. Cada una se puede pasar por alto.</translation>
  </message>
  <message>
   <source>Best guess of its level on the last day: {middle:.1f} (likely between {low:.1f} and {high:.1f}).</source>
   <translation>Mejor estimación de su nivel en el último día: {middle:.1f} (probablemente entre {low:.1f} y {high:.1f}).</translation>
  </message>
  <message>
   <source>Best guess of the level</source>
   <translation>Mejor estimación del nivel</translation>
  </message>
  <message>
   <source>Best guess of your underlying level on the last day: {middle:.1f} (likely between {low:.1f} and {high:.1f}).</source>
   <translation>Mejor estimación de tu nivel de fondo en el último día: {middle:.1f} (probablemente entre {low:.1f} y {high:.1f}).</translation>
  </message>
  <message>
   <source>Blood pressure</source>
   <translation>Tensión arterial</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cuerpo</translation>
  </message>
  <message>
   <source>Body figure</source>
   <translation>Figura del cuerpo</translation>
  </message>
  <message>
   <source>Body map</source>
   <translation>Mapa corporal</translation>
  </message>
  <message>
   <source>Body map, as it was painted</source>
   <translation>Mapa corporal, tal como se pintó</translation>
  </message>
  <message>
   <source>Body maps</source>
   <translation>Mapas corporales</translation>
  </message>
  <message>
   <source>Body scan</source>
   <translation>Recorrido corporal</translation>
  </message>
  <message>
   <source>Both are fine. What was planned can follow, or wait for another time.</source>
   <translation>Las dos cosas están bien. Lo previsto puede seguir, o esperar a otro momento.</translation>
  </message>
  <message>
   <source>Both files of your keys are damaged or gone, and without them nothing that is locked away can be read. A backup has them too.</source>
   <translation>Los dos archivos de tus claves están dañados o no están, y sin ellos no se puede leer nada de lo bloqueado. Una copia de seguridad también los tiene.</translation>
  </message>
  <message>
   <source>Breath</source>
   <translation>Respiración</translation>
  </message>
  <message>
   <source>Breath pacer</source>
   <translation>Ritmo de respiración</translation>
  </message>
  <message>
   <source>Breath tones</source>
   <translation>Tonos de respiración</translation>
  </message>
  <message>
   <source>Breath {number} of {cycles}</source>
   <translation>Respiración {number} de {cycles}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Toma aire</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Suelta aire</translation>
  </message>
  <message>
   <source>Bring back the earlier one</source>
   <translation>Recuperar la anterior</translation>
  </message>
  <message>
   <source>Bring back what is missing of {spoken}</source>
   <translation>Recuperar lo que falta de {spoken}</translation>
  </message>
  <message>
   <source>Bring them back</source>
   <translation>Recuperarlas</translation>
  </message>
  <message>
   <source>Brown noise</source>
   <translation>Ruido marrón</translation>
  </message>
  <message>
   <source>Brushes</source>
   <translation>Pinceles</translation>
  </message>
  <message>
   <source>By hour</source>
   <translation>Por hora</translation>
  </message>
  <message>
   <source>By hour and by weekday</source>
   <translation>Por hora y por día de la semana</translation>
  </message>
  <message>
   <source>By weekday</source>
   <translation>Por día de la semana</translation>
  </message>
  <message>
   <source>CSV tables in a zip, with one that explains every column.</source>
   <translation>Tablas CSV en un zip, con una que explica cada columna.</translation>
  </message>
  <message>
   <source>Call or text, free, day and night.</source>
   <translation>Llama o escribe un mensaje, gratis, día y noche.</translation>
  </message>
  <message>
   <source>Call or text, in English and French, day and night.</source>
   <translation>Llama o escribe un mensaje, en inglés y francés, día y noche.</translation>
  </message>
  <message>
   <source>Call or text, or chat at 988lifeline.org. Free, day and night.</source>
   <translation>Llama o escribe un mensaje, o chat en 988lifeline.org. Gratis, día y noche.</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel (Esc); nothing is changed</source>
   <translation>Cancelar (Esc); no se cambia nada</translation>
  </message>
  <message>
   <source>Cancel, change nothing</source>
   <translation>Cancelar, no cambiar nada</translation>
  </message>
  <message>
   <source>Cancelled. Nothing of it was kept.</source>
   <translation>Cancelado. No se guardó nada.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Cancelado. No se escribió nada.</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>Captions and bells only</source>
   <translation>Solo subtítulos y campanas</translation>
  </message>
  <message>
   <source>Captions and the breath</source>
   <translation>Subtítulos y la respiración</translation>
  </message>
  <message>
   <source>Captions as a second file</source>
   <translation>Subtítulos en un segundo archivo</translation>
  </message>
  <message>
   <source>Captions only</source>
   <translation>Solo subtítulos</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Change in {title}</source>
   <translation>Cambio: {title}</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Cambiar la frase de contraseña</translation>
  </message>
  <message>
   <source>Change what is asked</source>
   <translation>Cambiar lo que se pregunta</translation>
  </message>
  <message>
   <source>Change what was written down: {name}</source>
   <translation>Cambiar lo anotado: {name}</translation>
  </message>
  <message>
   <source>Change: after</source>
   <translation>Cambiar: después</translation>
  </message>
  <message>
   <source>Change: before</source>
   <translation>Cambiar: antes</translation>
  </message>
  <message>
   <source>Change: check-in</source>
   <translation>Cambiar: registro</translation>
  </message>
  <message>
   <source>Change: during</source>
   <translation>Cambiar: durante</translation>
  </message>
  <message>
   <source>Change: {name}</source>
   <translation>Cambiar: {name}</translation>
  </message>
  <message>
   <source>Change: {own_name}</source>
   <translation>Cambiar: {own_name}</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Changed: {name}.</source>
   <translation>Cambiado: {name}.</translation>
  </message>
  <message>
   <source>Changed: {what}.</source>
   <translation>Cambiado: {what}.</translation>
  </message>
  <message>
   <source>Chart: {chart_title}</source>
   <translation>Gráfico: {chart_title}</translation>
  </message>
  <message>
   <source>Check in</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Check-in</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Check-ins at other times of the day: morning and evening may differ anyway.</source>
   <translation>Registros a otras horas del día: la mañana y la noche pueden ser distintas de todos modos.</translation>
  </message>
  <message>
   <source>Checked on {on}, over a year ago. Please double-check this number.</source>
   <translation>Comprobado el {on}, hace más de un año. Por favor, comprueba este número.</translation>
  </message>
  <message>
   <source>Checked on {on}.</source>
   <translation>Comprobado el {on}.</translation>
  </message>
  <message>
   <source>Chest pain, fainting, sudden weakness or numbness on one side, trouble speaking, a seizure, confusion, or heavy alcohol or sedative withdrawal: call the emergency services. These are not for an exercise.</source>
   <translation>Dolor en el pecho, desmayo, debilidad o adormecimiento repentino de un lado, dificultad para hablar, una convulsión, confusión, o abstinencia fuerte de alcohol o sedantes: llama a los servicios de emergencia. Esto no es para un ejercicio.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Elegir otro archivo</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Elegir otra carpeta</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Elegir otro nombre</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Elegir otro lugar</translation>
  </message>
  <message>
   <source>Choose at least one kind.</source>
   <translation>Elige al menos un tipo.</translation>
  </message>
  <message>
   <source>Choose what</source>
   <translation>Elegir qué</translation>
  </message>
  <message>
   <source>Choose where to save</source>
   <translation>Elegir dónde guardar</translation>
  </message>
  <message>
   <source>Choose words, exercises and lines…</source>
   <translation>Elegir palabras, ejercicios y líneas…</translation>
  </message>
  <message>
   <source>Chronic pain</source>
   <translation>Dolor crónico</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Clear all (it can be undone)</source>
   <translation>Vaciar todo (se puede deshacer)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close (V)</source>
   <translation>Cerrar (V)</translation>
  </message>
  <message>
   <source>Close (W)</source>
   <translation>Cerrar (W)</translation>
  </message>
  <message>
   <source>Close Feltsense</source>
   <translation>Cerrar Feltsense</translation>
  </message>
  <message>
   <source>Close and open it again</source>
   <translation>Cerrar y volver a abrir</translation>
  </message>
  <message>
   <source>Close the sound panel</source>
   <translation>Cerrar el panel de sonido</translation>
  </message>
  <message>
   <source>Close the words</source>
   <translation>Cerrar las palabras</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Colours as the system has them</source>
   <translation>Colores como en el sistema</translation>
  </message>
  <message>
   <source>Come back to</source>
   <translation>Volver a</translation>
  </message>
  <message>
   <source>Comes from practice. Hardly studied so far.</source>
   <translation>Viene de la práctica. Apenas estudiado hasta ahora.</translation>
  </message>
  <message>
   <source>Copied. It goes from the clipboard when you lock or close Feltsense.</source>
   <translation>Copiado. Desaparece del portapapeles al bloquear o cerrar Feltsense.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Ctrl+L locks at once, on every screen.</source>
   <translation>Ctrl+L bloquea enseguida, en cualquier pantalla.</translation>
  </message>
  <message>
   <source>Damaged in it, and not to be had from it: {some}.</source>
   <translation>Dañado en ella, y no se puede obtener de ella: {some}.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Dark colours</source>
   <translation>Colores oscuros</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Day and night. By text: 0477 13 11 14.</source>
   <translation>Día y noche. Por mensaje: 0477 13 11 14.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Days when nothing was written down may have been different from the days that were.</source>
   <translation>Los días en que no se anotó nada pueden haber sido distintos de los demás.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>dic</translation>
  </message>
  <message>
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete (it can be taken back)</source>
   <translation>Borrar (se puede deshacer)</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Borrarla</translation>
  </message>
  <message>
   <source>Delete it, which can be taken back</source>
   <translation>Borrarla, que se puede deshacer</translation>
  </message>
  <message>
   <source>Delete this recording</source>
   <translation>Borrar esta grabación</translation>
  </message>
  <message>
   <source>Delete this recording? It cannot be brought back.</source>
   <translation>¿Borrar esta grabación? No se puede recuperar.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Borrado</translation>
  </message>
  <message>
   <source>Deleted: {name}.</source>
   <translation>Borrado: {name}.</translation>
  </message>
  <message>
   <source>Deleted: {what}.</source>
   <translation>Borrado: {what}.</translation>
  </message>
  <message>
   <source>Deleting everything had been cut off, and was finished. {said}</source>
   <translation>El borrado de todo se había interrumpido, y se terminó. {said}</translation>
  </message>
  <message>
   <source>DerSimonian and Laird (1986), meta-analysis in clinical trials</source>
   <translation>DerSimonian and Laird (1986), meta-analysis in clinical trials</translation>
  </message>
  <message>
   <source>Did the strength of feelings change differently over different exercises?</source>
   <translation>¿Cambió la intensidad de los sentimientos de forma distinta con ejercicios distintos?</translation>
  </message>
  <message>
   <source>Different in {redrawn} words</source>
   <translation>Distintas en {redrawn} palabras</translation>
  </message>
  <message>
   <source>Different words</source>
   <translation>Palabras distintas</translation>
  </message>
  <message>
   <source>Different words in {redrawn}</source>
   <translation>Palabras distintas en {redrawn}</translation>
  </message>
  <message>
   <source>Distance can be a choice, and it can be something that happens. Often it is a bit of both. Put a marker where it fits for you these days, or leave a line empty. Nothing is added up, and neither side is a result.</source>
   <translation>La distancia puede ser una elección, y puede ser algo que pasa. A menudo es un poco de ambas. Pon una marca donde encaje para ti estos días, o deja una línea vacía. Nada se suma, y ningún lado es un resultado.</translation>
  </message>
  <message>
   <source>Distress about the body's looks</source>
   <translation>Malestar con el aspecto del cuerpo</translation>
  </message>
  <message>
   <source>Do you understand more from there, or less?</source>
   <translation>¿Desde ahí entiendes más, o menos?</translation>
  </message>
  <message>
   <source>Does more change over an exercise than over a rest?</source>
   <translation>¿Cambia más durante un ejercicio que durante un descanso?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Done (Esc, or Ctrl+Enter)</source>
   <translation>Listo (Esc, o Ctrl+Intro)</translation>
  </message>
  <message>
   <source>Done, keep this answer</source>
   <translation>Listo, guardar esta respuesta</translation>
  </message>
  <message>
   <source>Drawn together</source>
   <translation>Acercado</translation>
  </message>
  <message>
   <source>Drawn together, and the likely range</source>
   <translation>Acercados, y el rango probable</translation>
  </message>
  <message>
   <source>Dunn (1961), multiple comparisons among means</source>
   <translation>Dunn (1961), multiple comparisons among means</translation>
  </message>
  <message>
   <source>During</source>
   <translation>Durante</translation>
  </message>
  <message>
   <source>Each breath then goes from in to out: </source>
   <translation>Cada respiración va entonces de dentro a fuera: </translation>
  </message>
  <message>
   <source>Each cell of a map is 1 where more was painted at half strength or above, -1 where less was, 0 where neither. Shown is their sum over the number of maps and 2 more with nothing on them, so that one map alone is no strong mark. Numb is the share of maps, drawn by itself. Maps of a standing and of a seated figure are kept apart. Below it, how many maps painted at least a tenth of a part of the body.</source>
   <translation>Cada celda de un mapa vale 1 donde se pintó más con al menos media intensidad, -1 donde se pintó menos y 0 donde no se pintó nada. Se muestra la suma dividida entre el número de mapas y 2 más sin nada, para que un solo mapa no sea una marca fuerte. Adormecido es la proporción de mapas, dibujada aparte. Los mapas de pie y sentado se mantienen separados. Debajo: en cuántos mapas se pintó al menos una décima parte de una zona del cuerpo.</translation>
  </message>
  <message>
   <source>Each day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Each of these says little by itself, and needs many entries before it says anything. None of them is better when it is higher or lower.</source>
   <translation>Cada uno de estos dice poco por sí solo, y necesita muchas entradas antes de decir algo. Ninguno es mejor por ser más alto o más bajo.</translation>
  </message>
  <message>
   <source>Each point is the highest intensity given to a feeling word in one rating, from 0 to 10. Numb and the other answers without a word are on their own track and in no average. A line joins points that are up to 7 days apart; nothing is filled in. The band is the best guess of the level under the daily means, with 95 % of what is likely around it: a local level model, filtered and smoothed. It widens where nothing was written, and ends at the last day.</source>
   <translation>Cada punto es la mayor intensidad dada a una palabra de sentimiento en una valoración, de 0 a 10. Adormecido y las demás respuestas sin palabra tienen su propia pista y no entran en ninguna media. Una línea une puntos separados por 7 días como mucho; nada se rellena. La banda es la mejor estimación del nivel bajo las medias diarias, con el 95 % de lo probable alrededor: un modelo de nivel local, filtrado y suavizado. Se ensancha donde no se escribió nada y termina el último día.</translation>
  </message>
  <message>
   <source>Each session</source>
   <translation>Cada sesión</translation>
  </message>
  <message>
   <source>Each square is a day, each row a day of the week, from Monday on. A sign stands for each kind of exercise, and one for check-ins, at most three a day. An empty day is a day like any other: nothing is counted up to it or from it.</source>
   <translation>Cada cuadro es un día, cada fila un día de la semana, desde el lunes. Hay un signo por cada tipo de ejercicio y otro para los registros, como mucho tres al día. Un día vacío es un día como cualquier otro: nada se cuenta hasta él ni desde él.</translation>
  </message>
  <message>
   <source>Each word has a place of our own between unpleasant and pleasant. Words within {neither:.2f} of the middle, and own words without a place, are neither and in no share. Words rated 0 are left out, and numb and its like are no words. The share is (pleasant + 0.5) over (pleasant + unpleasant + 1), since a ratio has no value where one side is none. The range is Wilson's for pleasant of both; words of one day resemble each other, so that it is rather too narrow. Shown from {words_from} words.</source>
   <translation>Cada palabra tiene un lugar elegido por nosotros entre desagradable y agradable. Las palabras a menos de {neither:.2f} del centro, y las propias sin lugar, no son ni lo uno ni lo otro y no entran en ninguna proporción. Las palabras valoradas con 0 se dejan fuera, y adormecido y similares no son palabras. La proporción es (agradables + 0,5) entre (agradables + desagradables + 1), pues un cociente no tiene valor donde un lado está vacío. El rango es el de Wilson para agradables del total; las palabras de un día se parecen, así que es más bien demasiado estrecho. Se muestra desde {words_from} palabras.</translation>
  </message>
  <message>
   <source>Eating disorder</source>
   <translation>Trastorno alimentario</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit this note</source>
   <translation>Editar esta nota</translation>
  </message>
  <message>
   <source>Efron and Morris (1975), data analysis using Stein's estimator</source>
   <translation>Efron and Morris (1975), data analysis using Stein's estimator</translation>
  </message>
  <message>
   <source>Emergency services</source>
   <translation>Servicios de emergencia</translation>
  </message>
  <message>
   <source>Emotional support</source>
   <translation>Apoyo emocional</translation>
  </message>
  <message>
   <source>Encrypting</source>
   <translation>Cifrando</translation>
  </message>
  <message>
   <source>Enter chooses the word found; {keep_key} keeps what is typed as a word of your own</source>
   <translation>Intro elige la palabra encontrada; {keep_key} guarda lo escrito como palabra propia</translation>
  </message>
  <message>
   <source>Enter for {shown}: {cues}</source>
   <translation>Intro para {shown}: {cues}</translation>
  </message>
  <message>
   <source>Enter or a click opens it.</source>
   <translation>Intro o un clic lo abre.</translation>
  </message>
  <message>
   <source>Epilepsy</source>
   <translation>Epilepsia</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Esc once more leaves it. Nothing is kept.</source>
   <translation>Esc otra vez para salir. No se guarda nada.</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>Unión Europea</translation>
  </message>
  <message>
   <source>Evening</source>
   <translation>Noche</translation>
  </message>
  <message>
   <source>Every backup that Feltsense made, wherever it lies, and what it put aside.</source>
   <translation>Cada copia que hizo Feltsense, esté donde esté, y lo que apartó.</translation>
  </message>
  <message>
   <source>Every feeling word of every rating counts, your own words like any other; not those rated 0, nor numb and the other answers without a word. The number of different feelings is e to the power of Shannon's entropy: as many words, all used equally often, would be as varied. It comes out too low with few words. For each month the points show how many different words there would be, on average, in {redrawn} drawn from it, since a month with more words has more different ones for that alone. Shown from {words_from} words.</source>
   <translation>Cuenta cada palabra de sentimiento de cada valoración, las tuyas como las demás; no las valoradas con 0, ni adormecido y las demás respuestas sin palabra. El número de sentimientos distintos es e elevado a la entropía de Shannon: tantas palabras, usadas todas por igual, serían igual de variadas. Con pocas palabras sale demasiado bajo. Para cada mes los puntos muestran cuántas palabras distintas habría, de media, en {redrawn} sacadas de él, pues un mes con más palabras tiene ya por eso más distintas. Se muestra desde {words_from} palabras.</translation>
  </message>
  <message>
   <source>Every phone and computer. Large.</source>
   <translation>Cualquier teléfono y ordenador. Grande.</translation>
  </message>
  <message>
   <source>Every session, rating, check-in, note and body map.</source>
   <translation>Cada sesión, valoración, registro, nota y mapa corporal.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything grows with it; nothing is cut off.</source>
   <translation>Todo crece con él; nada se corta.</translation>
  </message>
  <message>
   <source>Everything is being deleted.</source>
   <translation>Se borra todo.</translation>
  </message>
  <message>
   <source>Everything is saved first. Where there is a passphrase, it is asked for.</source>
   <translation>Primero se guarda todo. Si hay frase de contraseña, se pide.</translation>
  </message>
  <message>
   <source>Everything is written back without encryption.</source>
   <translation>Todo se vuelve a escribir sin cifrar.</translation>
  </message>
  <message>
   <source>Everything is written back without encryption. Whoever can open the files here can read them then.</source>
   <translation>Todo se vuelve a escribir sin cifrar. Quien pueda abrir los archivos aquí podrá leerlos.</translation>
  </message>
  <message>
   <source>Everything was deleted.</source>
   <translation>Se borró todo.</translation>
  </message>
  <message>
   <source>Everything, for Feltsense</source>
   <translation>Todo, para Feltsense</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Exactly as it is heard</source>
   <translation>Exactamente como se oye</translation>
  </message>
  <message>
   <source>Exercise</source>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <source>Exercises</source>
   <translation>Ejercicios</translation>
  </message>
  <message>
   <source>Exercises are short, with your eyes open, and begin outside the body. You can pause, skip a part, look at something outside, or stop, at any time. Numb is an answer here, and stopping early counts in full.</source>
   <translation>Los ejercicios son cortos, con los ojos abiertos, y empiezan fuera del cuerpo. Puedes hacer una pausa, saltarte una parte, mirar algo de fuera o parar en cualquier momento. Adormecido es aquí una respuesta, y parar antes cuenta del todo.</translation>
  </message>
  <message>
   <source>Exercises minus rests: {signed} points (likely between {signed_2} and {signed_3}).</source>
   <translation>Ejercicios menos descansos: {signed} puntos (probablemente entre {signed_2} y {signed_3}).</translation>
  </message>
  <message>
   <source>Exercises minus rests: {signed} points. Neither differed from day to day, so no likely range can be told.</source>
   <translation>Ejercicios menos descansos: {signed} puntos. Ni unos ni otros variaron de un día a otro, así que no se puede indicar un rango probable.</translation>
  </message>
  <message>
   <source>Exercises then leave out breath holds, or say so before they begin. It stays on this computer, and none of it has to be answered.</source>
   <translation>Los ejercicios entonces omiten las retenciones, o lo dicen antes de empezar. Se queda en este ordenador, y no hace falta responder nada.</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Explorar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Ojos</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>feb</translation>
  </message>
  <message>
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <source>Feeling unreal</source>
   <translation>Sensación de irrealidad</translation>
  </message>
  <message>
   <source>Feeling words</source>
   <translation>Palabras de sentimiento</translation>
  </message>
  <message>
   <source>Feeling words, by the alphabet</source>
   <translation>Palabras de sentimiento, por el alfabeto</translation>
  </message>
  <message>
   <source>Feeling words, from unpleasant to pleasant</source>
   <translation>Palabras de sentimiento, de desagradable a agradable</translation>
  </message>
  <message>
   <source>Feelings</source>
   <translation>Sentimientos</translation>
  </message>
  <message>
   <source>Feelings of one kind may really have come together in that time.</source>
   <translation>Puede que los sentimientos de un tipo llegaran de verdad juntos en ese tiempo.</translation>
  </message>
  <message>
   <source>Feet</source>
   <translation>Pies</translation>
  </message>
  <message>
   <source>Felt intensity</source>
   <translation>Intensidad sentida</translation>
  </message>
  <message>
   <source>Felt, without a name</source>
   <translation>Sentido, sin nombre</translation>
  </message>
  <message>
   <source>Feltsense did not open</source>
   <translation>Feltsense no se abrió</translation>
  </message>
  <message>
   <source>Feltsense is already open with this data folder. Close the other window first.</source>
   <translation>Feltsense ya está abierto con esta carpeta de datos. Cierra primero la otra ventana.</translation>
  </message>
  <message>
   <source>Feltsense is not allowed to write in its folder</source>
   <translation>Feltsense no puede escribir en su carpeta</translation>
  </message>
  <message>
   <source>Feltsense may not write or read in {folder}</source>
   <translation>Feltsense no puede escribir ni leer en {folder}</translation>
  </message>
  <message>
   <source>Feltsense recovery code.txt</source>
   <translation>Código de recuperación de Feltsense.txt</translation>
  </message>
  <message>
   <source>Feltsense takes in its own exports as JSON, Daylio's CSV and .daylio, How We Feel's CSV, Insight Timer's CSV, and the JSON of Pixels.</source>
   <translation>Feltsense incorpora sus propias exportaciones en JSON, el CSV y .daylio de Daylio, el CSV de How We Feel y de Insight Timer, y el JSON de Pixels.</translation>
  </message>
  <message>
   <source>Feltsense, {day}{ending}</source>
   <translation>Feltsense, {day}{ending}</translation>
  </message>
  <message>
   <source>Few, small or weak studies. What they found may not hold.</source>
   <translation>Pocos estudios, pequeños o débiles. Lo que encontraron puede no mantenerse.</translation>
  </message>
  <message>
   <source>Files that you exported, and copies that another program made, are not found by Feltsense. They stay where they are.</source>
   <translation>Los archivos que exportaste y las copias que hizo otro programa no los encuentra Feltsense. Se quedan donde están.</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>Find a word</source>
   <translation>Buscar una palabra</translation>
  </message>
  <message>
   <source>Find in your notes</source>
   <translation>Buscar en tus notas</translation>
  </message>
  <message>
   <source>Find three colours, and name them.</source>
   <translation>Encuentra tres colores y nómbralos.</translation>
  </message>
  <message>
   <source>Five minutes. You can stop here or go on.</source>
   <translation>Cinco minutos. Puedes parar aquí o seguir.</translation>
  </message>
  <message>
   <source>Flite, higher voice</source>
   <translation>Flite, voz más aguda</translation>
  </message>
  <message>
   <source>Flite, lower voice</source>
   <translation>Flite, voz más grave</translation>
  </message>
  <message>
   <source>For a spreadsheet</source>
   <translation>Para una hoja de cálculo</translation>
  </message>
  <message>
   <source>For a word: how strong, 0 to 10; empty: no strength was given. For a scale: 0 to 10, or a word, such as can't tell. For a place: the region. For a sensation: what it is like. For an answer: always empty, for numb is an answer and no number.</source>
   <translation>Para una palabra: qué intensidad, 0 a 10; vacío: no se dio. Para una escala: 0 a 10, o una palabra como can't tell. Para un lugar: la región. Para una sensación: cómo es. Para una respuesta: siempre vacío, pues adormecido es una respuesta y no un número.</translation>
  </message>
  <message>
   <source>For during: how far into the session, in seconds.</source>
   <translation>Para during: cuánto había pasado de la sesión, en segundos.</translation>
  </message>
  <message>
   <source>For people who are up at night. Every entry keeps its own hour.</source>
   <translation>Para quienes están despiertos de noche. Cada entrada conserva su propia hora.</translation>
  </message>
  <message>
   <source>For the emergency services</source>
   <translation>Para los servicios de emergencia</translation>
  </message>
  <message>
   <source>Found by: {these}.</source>
   <translation>Hallado por: {these}.</translation>
  </message>
  <message>
   <source>Four or five words that have nothing to do with each other are easy to keep.</source>
   <translation>Cuatro o cinco palabras que no tengan nada que ver entre sí son fáciles de recordar.</translation>
  </message>
  <message>
   <source>Free, day and night. By e-mail jo@samaritans.org, where an answer takes longer.</source>
   <translation>Gratis, día y noche. Por correo, jo@samaritans.org, donde la respuesta tarda más.</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>vie</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>viernes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From Daylio (CSV or .daylio), How We Feel (CSV), Insight Timer (CSV), Pixels (JSON), or what Feltsense itself took out (JSON). It is looked at first, and nothing changes by that.</source>
   <translation>De Daylio (CSV o .daylio), How We Feel (CSV), Insight Timer (CSV), Pixels (JSON), o lo que sacó el propio Feltsense (JSON). Primero se mira, y con eso no cambia nada.</translation>
  </message>
  <message>
   <source>From now on backups go into this folder.{kept}</source>
   <translation>Desde ahora las copias van a esta carpeta.{kept}</translation>
  </message>
  <message>
   <source>From one check-in to the next, how far did the strength of the feelings move?</source>
   <translation>De un registro al siguiente, ¿cuánto se movió la intensidad de los sentimientos?</translation>
  </message>
  <message>
   <source>From one choice to the next</source>
   <translation>De una opción a la siguiente</translation>
  </message>
  <message>
   <source>From one day to another</source>
   <translation>De un día a otro</translation>
  </message>
  <message>
   <source>From point to point, read out</source>
   <translation>De punto a punto, leído en voz alta</translation>
  </message>
  <message>
   <source>From the back</source>
   <translation>Por detrás</translation>
  </message>
  <message>
   <source>From the front</source>
   <translation>De frente</translation>
  </message>
  <message>
   <source>From this day on</source>
   <translation>Desde este día</translation>
  </message>
  <message>
   <source>From {app}</source>
   <translation>De {app}</translation>
  </message>
  <message>
   <source>From {app}, {rows}</source>
   <translation>De {app}, {rows}</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>De … a …</translation>
  </message>
  <message>
   <source>From, such as 2026-01-31</source>
   <translation>Desde, por ejemplo 2026-01-31</translation>
  </message>
  <message>
   <source>Full screen, and back</source>
   <translation>Pantalla completa, y volver</translation>
  </message>
  <message>
   <source>Galton (1886), regression towards mediocrity in hereditary stature</source>
   <translation>Galton (1886), regression towards mediocrity in hereditary stature</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <source>Getting the session ready</source>
   <translation>Se prepara la sesión</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Go on (Enter, or Ctrl+Enter from anywhere)</source>
   <translation>Seguir (Intro, o Ctrl+Intro desde cualquier sitio)</translation>
  </message>
  <message>
   <source>Go on with the session</source>
   <translation>Seguir con la sesión</translation>
  </message>
  <message>
   <source>Go on with {planned}</source>
   <translation>Seguir con {planned}</translation>
  </message>
  <message>
   <source>Go on with {then}</source>
   <translation>Seguir con {then}</translation>
  </message>
  <message>
   <source>Go on, shorter</source>
   <translation>Seguir, más corto</translation>
  </message>
  <message>
   <source>Going through the words quickly, or not being sure what two of them mean to you.</source>
   <translation>Pasar deprisa por las palabras, o no tener claro qué significan dos de ellas para ti.</translation>
  </message>
  <message>
   <source>Good afternoon</source>
   <translation>Buenas tardes</translation>
  </message>
  <message>
   <source>Good evening</source>
   <translation>Buenas noches</translation>
  </message>
  <message>
   <source>Good morning</source>
   <translation>Buenos días</translation>
  </message>
  <message>
   <source>Guided by</source>
   <translation>Guiado por</translation>
  </message>
  <message>
   <source>Hands</source>
   <translation>Manos</translation>
  </message>
  <message>
   <source>Harvey (1989), Forecasting, structural time series models and the Kalman filter</source>
   <translation>Harvey (1989), Forecasting, structural time series models and the Kalman filter</translation>
  </message>
  <message>
   <source>Have reminders again</source>
   <translation>Volver a tener recordatorios</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Salud</translation>
  </message>
  <message>
   <source>Healthy distance or shutting off</source>
   <translation>Distancia sana o desconexión</translation>
  </message>
  <message>
   <source>Healthy distance or shutting off?</source>
   <translation>¿Distancia sana o desconexión?</translation>
  </message>
  <message>
   <source>Heard at once, and remembered.</source>
   <translation>Se oye enseguida, y se recuerda.</translation>
  </message>
  <message>
   <source>Heard through</source>
   <translation>Se oye por</translation>
  </message>
  <message>
   <source>Heart disease</source>
   <translation>Enfermedad del corazón</translation>
  </message>
  <message>
   <source>Hello</source>
   <translation>Hola</translation>
  </message>
  <message>
   <source>Help now</source>
   <translation>Ayuda ya</translation>
  </message>
  <message>
   <source>Help now (F1)</source>
   <translation>Ayuda ya (F1)</translation>
  </message>
  <message>
   <source>Help now is at the top of every screen, and F1 leads there from anywhere.</source>
   <translation>Ayuda ya está arriba en cada pantalla, y F1 lleva allí desde cualquier sitio.</translation>
  </message>
  <message>
   <source>Here already: {count:,}</source>
   <translation>Ya están aquí: {count:,}</translation>
  </message>
  <message>
   <source>Here in another form, which would be that of the backup:</source>
   <translation>Está aquí de otra forma, que sería la de la copia:</translation>
  </message>
  <message>
   <source>Here now, and gone after restoring:</source>
   <translation>Está aquí ahora, y no estará después de restaurar:</translation>
  </message>
  <message>
   <source>Hide it now</source>
   <translation>Ocultar ahora</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>Ocultar la ventana</translation>
  </message>
  <message>
   <source>Hide the window, and pause</source>
   <translation>Ocultar la ventana y pausar</translation>
  </message>
  <message>
   <source>Hide this screen</source>
   <translation>Ocultar esta pantalla</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>High contrast has black, white and a few strong colours.</source>
   <translation>El alto contraste tiene negro, blanco y unos pocos colores fuertes.</translation>
  </message>
  <message>
   <source>Hill (1973), diversity and evenness</source>
   <translation>Hill (1973), diversity and evenness</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Retén</translation>
  </message>
  <message>
   <source>Holding the breath</source>
   <translation>Retener la respiración</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>How clear is what you notice?</source>
   <translation>¿Con qué claridad notas lo que notas?</translation>
  </message>
  <message>
   <source>How clearly can you feel your body right now?</source>
   <translation>¿Con qué claridad puedes sentir tu cuerpo ahora mismo?</translation>
  </message>
  <message>
   <source>How close do you feel to anyone or anything?</source>
   <translation>¿Qué cercanía sientes con alguien o con algo?</translation>
  </message>
  <message>
   <source>How far feelings moved</source>
   <translation>Cuánto se movieron los sentimientos</translation>
  </message>
  <message>
   <source>How far that clock was ahead of UTC, as in UTC+01:00.</source>
   <translation>Cuánto iba esa hora por delante de UTC, como en UTC+01:00.</translation>
  </message>
  <message>
   <source>How far you moved between check-ins: {mean:.1f} points on average, {n} moves on {days} days. {neither_better}</source>
   <translation>Cuánto te moviste entre registros: {mean:.1f} puntos de media, {n} movimientos en {days} días. {neither_better}</translation>
  </message>
  <message>
   <source>How hard is this moment?</source>
   <translation>¿Qué difícil es este momento?</translation>
  </message>
  <message>
   <source>How here do you feel?</source>
   <translation>¿Cuánto sientes que estás aquí?</translation>
  </message>
  <message>
   <source>How is it, just now?  ·  {keys}</source>
   <translation>¿Cómo es, ahora mismo?  ·  {keys}</translation>
  </message>
  <message>
   <source>How it is asked</source>
   <translation>Cómo se pregunta</translation>
  </message>
  <message>
   <source>How it is painted</source>
   <translation>Cómo se pinta</translation>
  </message>
  <message>
   <source>How it looks</source>
   <translation>Qué aspecto tiene</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Cuánto tiempo</translation>
  </message>
  <message>
   <source>How long it was meant to be, in seconds.</source>
   <translation>Cuánto debía durar, en segundos.</translation>
  </message>
  <message>
   <source>How loud</source>
   <translation>Qué volumen</translation>
  </message>
  <message>
   <source>How loud, through what, how late, and who speaks.</source>
   <translation>Qué volumen, por dónde, con qué retraso y quién habla.</translation>
  </message>
  <message>
   <source>How many different words for feelings did you use?</source>
   <translation>¿Cuántas palabras distintas para sentimientos usaste?</translation>
  </message>
  <message>
   <source>How many of the words were pleasant ones?</source>
   <translation>¿Cuántas de las palabras eran agradables?</translation>
  </message>
  <message>
   <source>How much of it was heard, in seconds.</source>
   <translation>Cuánto se oyó, en segundos.</translation>
  </message>
  <message>
   <source>How much of the region, 0 to 1.</source>
   <translation>Cuánto de la región, 0 a 1.</translation>
  </message>
  <message>
   <source>How much today resembles yesterday</source>
   <translation>Cuánto se parece hoy a ayer</translation>
  </message>
  <message>
   <source>How much today resembles yesterday: {plain}, {pairs} pairs of days. At 1 each day is like the one before, at 0 yesterday says nothing of today, and below 0 a strong day tends to be followed by a fainter one. {neither_better}</source>
   <translation>Cuánto se parece hoy a ayer: {plain}, {pairs} pares de días. En 1 cada día es como el anterior, en 0 ayer no dice nada de hoy, y por debajo de 0 a un día fuerte suele seguirle uno más tenue. {neither_better}</translation>
  </message>
  <message>
   <source>How numb or shut off do you feel right now?</source>
   <translation>¿Cuánto adormecimiento o desconexión hay ahora?</translation>
  </message>
  <message>
   <source>How numb or shut off, and how often was the answer numb or like it?</source>
   <translation>¿Cuánto adormecimiento o desconexión, y con qué frecuencia la respuesta fue adormecido o similar?</translation>
  </message>
  <message>
   <source>How often a day</source>
   <translation>Cuántas veces al día</translation>
  </message>
  <message>
   <source>How often could at least one feeling be named?</source>
   <translation>¿Con qué frecuencia se pudo nombrar al menos un sentimiento?</translation>
  </message>
  <message>
   <source>How quiet is it inside?</source>
   <translation>¿Cuánta calma hay por dentro?</translation>
  </message>
  <message>
   <source>How separately</source>
   <translation>Cuánta separación</translation>
  </message>
  <message>
   <source>How separately feelings were rated</source>
   <translation>Separación entre los sentimientos</translation>
  </message>
  <message>
   <source>How separately you rated these {kind} feelings ({these}): {plain}, from 0, always together, to 1, each its own way; {n} occasions. {neither_better}</source>
   <translation>Con cuánta separación valoraste estos sentimientos ({kind}; {these}): {plain}, de 0, siempre juntos, a 1, cada uno por su lado; {n} ocasiones. {neither_better}</translation>
  </message>
  <message>
   <source>How strong is it?</source>
   <translation>¿Qué intensidad tiene?</translation>
  </message>
  <message>
   <source>How strong is the pull to use or escape?</source>
   <translation>¿Qué fuerza tiene el impulso de consumir o de escapar?</translation>
  </message>
  <message>
   <source>How strong was the strongest feeling, each time you wrote one down?</source>
   <translation>¿Qué intensidad tenía el sentimiento más fuerte cada vez que anotaste uno?</translation>
  </message>
  <message>
   <source>How strong: {shown}</source>
   <translation>Qué intensidad: {shown}</translation>
  </message>
  <message>
   <source>How strong?</source>
   <translation>¿Con qué intensidad?</translation>
  </message>
  <message>
   <source>How strongly things are felt</source>
   <translation>Con qué intensidad se siente</translation>
  </message>
  <message>
   <source>How strongly were things felt, by hour and by weekday?</source>
   <translation>¿Con qué intensidad se sintió, por hora y por día de la semana?</translation>
  </message>
  <message>
   <source>How the words are shown</source>
   <translation>Cómo se muestran las palabras</translation>
  </message>
  <message>
   <source>How this is computed</source>
   <translation>Cómo se calcula</translation>
  </message>
  <message>
   <source>How to reach them</source>
   <translation>Cómo localizarla</translation>
  </message>
  <message>
   <source>How well it is studied</source>
   <translation>Qué tan estudiado está</translation>
  </message>
  <message>
   <source>How were the check-ins that have a tag, beside those without it?</source>
   <translation>¿Cómo fueron los registros con una etiqueta, junto a los que no la tienen?</translation>
  </message>
  <message>
   <source>How wide the brush is, and undoing</source>
   <translation>Qué ancho tiene el pincel, y deshacer</translation>
  </message>
  <message>
   <source>Hurlbert (1971), the nonconcept of species diversity</source>
   <translation>Hurlbert (1971), the nonconcept of species diversity</translation>
  </message>
  <message>
   <source>I can feel things</source>
   <translation>puedo sentir</translation>
  </message>
  <message>
   <source>I chose it</source>
   <translation>lo elegí</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>Lo he leído</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>Lo he anotado</translation>
  </message>
  <message>
   <source>If any of these is so, breath holds are left out where they may do harm, exercises that name it are not suggested, and each says so before it begins. It is kept with your journal. Ask your clinician where you are not sure.</source>
   <translation>Si se da algo de esto, se omiten las retenciones donde puedan hacer daño, no se sugieren los ejercicios que lo nombran, y cada uno lo dice antes de empezar. Se guarda con tu diario. Pregunta a tu profesional de salud si no lo tienes claro.</translation>
  </message>
  <message>
   <source>If the passphrase is lost, this code opens everything once. It is shown only now. Write it down, and keep it away from this computer.</source>
   <translation>Si se pierde la frase de contraseña, este código lo abre todo una vez. Solo se muestra ahora. Anótalo y guárdalo lejos de este ordenador.</translation>
  </message>
  <message>
   <source>If you are pregnant, have epilepsy, heart, blood-pressure or lung disease, panic attacks brought on by breathing, or are withdrawing from alcohol or sedatives, choose the no-hold patterns or skip breathing; ask your clinician. Light-headed or tingling? Let the breath go back to normal.</source>
   <translation>Si estás en un embarazo, tienes epilepsia, enfermedad de corazón, de tensión o de pulmón, ataques de pánico al respirar, o estás dejando el alcohol o los sedantes, elige los patrones sin retención o sáltate la respiración; pregunta a tu profesional de salud. ¿Mareo u hormigueo? Deja que la respiración vuelva a lo normal.</translation>
  </message>
  <message>
   <source>If you like, have a moment outside first, with your eyes open.</source>
   <translation>Si quieres, primero un momento fuera, con los ojos abiertos.</translation>
  </message>
  <message>
   <source>If you like, look slowly around the room, with your eyes open. Left, right, and up.</source>
   <translation>Si quieres, mira despacio por la habitación, con los ojos abiertos. A la izquierda, a la derecha y arriba.</translation>
  </message>
  <message>
   <source>If you like, right now</source>
   <translation>Si quieres, ahora mismo</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>In a chart</source>
   <translation>En un gráfico</translation>
  </message>
  <message>
   <source>In a session</source>
   <translation>En una sesión</translation>
  </message>
  <message>
   <source>In every session</source>
   <translation>En cada sesión</translation>
  </message>
  <message>
   <source>In it:</source>
   <translation>Contiene:</translation>
  </message>
  <message>
   <source>In numbers, if you like</source>
   <translation>En números, si quieres</translation>
  </message>
  <message>
   <source>In one long table: `table` and `entry` say of what, `row` counts its rows, `column` and `value` are one cell. Empty cells have no row.</source>
   <translation>En una tabla larga: `table` y `entry` dicen de qué, `row` cuenta sus filas, `column` y `value` son una celda. Las celdas vacías no tienen fila.</translation>
  </message>
  <message>
   <source>In that language</source>
   <translation>En ese idioma</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>De fondo</translation>
  </message>
  <message>
   <source>In the background: {ambience}.</source>
   <translation>De fondo: {ambience}.</translation>
  </message>
  <message>
   <source>In the backup: {problem}</source>
   <translation>En la copia: {problem}</translation>
  </message>
  <message>
   <source>In the folder {breakable}</source>
   <translation>En la carpeta {breakable}</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>En la carpeta {place}</translation>
  </message>
  <message>
   <source>In your sessions and notes</source>
   <translation>En tus sesiones y notas</translation>
  </message>
  <message>
   <source>In {count} at least one side is an answer such as numb. It has no number, and is in no average of the strongest feeling.</source>
   <translation>{count}: al menos en un lado hay una respuesta como adormecido. No tiene número y no entra en ninguna media del sentimiento más fuerte.</translation>
  </message>
  <message>
   <source>In {count} at least one side is an answer such as numb: it has no number, and no change is made up for it.</source>
   <translation>{count}: al menos en un lado hay una respuesta como adormecido; no tiene número, y no se inventa ningún cambio.</translation>
  </message>
  <message>
   <source>In {snooze} minutes</source>
   <translation>En {snooze} minutos</translation>
  </message>
  <message>
   <source>Injury or recent surgery</source>
   <translation>Lesión u operación reciente</translation>
  </message>
  <message>
   <source>Install the newer version here, and it opens as usual. The file is {keys}.</source>
   <translation>Instala aquí la versión más nueva y se abrirá como siempre. El archivo es {keys}.</translation>
  </message>
  <message>
   <source>Is any of this so?</source>
   <translation>¿Se da algo de esto?</translation>
  </message>
  <message>
   <source>Is there something in the body?</source>
   <translation>¿Hay algo en el cuerpo?</translation>
  </message>
  <message>
   <source>It becomes as loud as you have set it on the page Sound.</source>
   <translation>Sonará tan alto como lo tienes en la página Sonido.</translation>
  </message>
  <message>
   <source>It begins at</source>
   <translation>Empieza a las</translation>
  </message>
  <message>
   <source>It belongs to {day}.</source>
   <translation>Pertenece al {day}.</translation>
  </message>
  <message>
   <source>It can be set, changed and removed under Your data.</source>
   <translation>Se puede poner, cambiar y quitar en Tus datos.</translation>
  </message>
  <message>
   <source>It could not be opened. Nothing was changed.</source>
   <translation>No se pudo abrir. No se cambió nada.</translation>
  </message>
  <message>
   <source>It could not be saved</source>
   <translation>No se pudo guardar</translation>
  </message>
  <message>
   <source>It could not be saved ({why}).{stands}</source>
   <translation>No se pudo guardar ({why}).{stands}</translation>
  </message>
  <message>
   <source>It is gone. Nothing of it was kept.</source>
   <translation>Ya no está. No se guardó nada.</translation>
  </message>
  <message>
   <source>It is kept as you write.</source>
   <translation>Se guarda mientras escribes.</translation>
  </message>
  <message>
   <source>It is not finished: {why}.</source>
   <translation>No está terminado: {why}.</translation>
  </message>
  <message>
   <source>It is not in the journal any more, and so nothing was changed.</source>
   <translation>Ya no está en el diario, así que no se cambió nada.</translation>
  </message>
  <message>
   <source>It is open only while you record.</source>
   <translation>Solo está abierto mientras grabas.</translation>
  </message>
  <message>
   <source>It is very quiet: made as loud as the other lines, the sound of the room is heard with it. Nearer to the microphone it comes out clearer.</source>
   <translation>Está muy bajo: al subirlo como las otras líneas, se oye también la habitación. Más cerca del micrófono sale más claro.</translation>
  </message>
  <message>
   <source>It is {keys}. Each backup has a copy of it, and another computer of yours may have one. Put that in its place and look again.</source>
   <translation>Es {keys}. Cada copia de seguridad tiene una copia, y puede que otro ordenador tuyo también. Ponla en su lugar y mira otra vez.</translation>
  </message>
  <message>
   <source>It says how many words you used. It is not a health score.</source>
   <translation>Dice cuántas palabras usaste. No es una puntuación de salud.</translation>
  </message>
  <message>
   <source>It stays here meanwhile, and is tried again.</source>
   <translation>Mientras tanto se queda aquí, y se vuelve a intentar.</translation>
  </message>
  <message>
   <source>It was not done: {why}. Everything is as it was.</source>
   <translation>No se hizo: {why}. Todo sigue como estaba.</translation>
  </message>
  <message>
   <source>It was not saved: {strerror}.</source>
   <translation>No se guardó: {strerror}.</translation>
  </message>
  <message>
   <source>It was the same on every day, so no likely range can be told.</source>
   <translation>Fue lo mismo todos los días, así que no se puede indicar un rango probable.</translation>
  </message>
  <message>
   <source>It was too loud in places and was cut off there. A little further from the microphone, or with its level turned down in the system's settings, it comes out whole.</source>
   <translation>En algunos puntos estaba demasiado alto y se cortó. Un poco más lejos del micrófono, o con el nivel más bajo en los ajustes del sistema, sale entero.</translation>
  </message>
  <message>
   <source>Its captions: {breakable}</source>
   <translation>Sus subtítulos: {breakable}</translation>
  </message>
  <message>
   <source>Its kind, as in body-scan or breathing.</source>
   <translation>Su tipo, como en body-scan o breathing.</translation>
  </message>
  <message>
   <source>Its place</source>
   <translation>Su lugar</translation>
  </message>
  <message>
   <source>Its title.</source>
   <translation>Su título.</translation>
  </message>
  <message>
   <source>JSON: complete, and can be taken in again.</source>
   <translation>JSON: completo, y se puede volver a incorporar.</translation>
  </message>
  <message>
   <source>Jahng, Wood and Trull (2008), analysis of affective instability; our form of it</source>
   <translation>Jahng, Wood and Trull (2008), analysis of affective instability; our form of it</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>ene</translation>
  </message>
  <message>
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>jul</translation>
  </message>
  <message>
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>jun</translation>
  </message>
  <message>
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <source>Kalman (1960), a new approach to linear filtering and prediction problems</source>
   <translation>Kalman (1960), a new approach to linear filtering and prediction problems</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <translation>Conservar todo</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <source>Keep things as they are</source>
   <translation>Dejar todo como está</translation>
  </message>
  <message>
   <source>Keep this word</source>
   <translation>Guardar esta palabra</translation>
  </message>
  <message>
   <source>Keep “{new}” as a word of your own</source>
   <translation>Guardar «{new}» como palabra propia</translation>
  </message>
  <message>
   <source>Kendall (1954), note on bias in the estimation of autocorrelation</source>
   <translation>Kendall (1954), note on bias in the estimation of autocorrelation</translation>
  </message>
  <message>
   <source>Key: Esc</source>
   <translation>Tecla: Esc</translation>
  </message>
  <message>
   <source>Key: V</source>
   <translation>Tecla: V</translation>
  </message>
  <message>
   <source>Key: W</source>
   <translation>Tecla: W</translation>
  </message>
  <message>
   <source>Key: {key}</source>
   <translation>Tecla: {key}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Kuppens, Allen and Sheeber (2010), emotional inertia and psychological maladjustment</source>
   <translation>Kuppens, Allen and Sheeber (2010), emotional inertia and psychological maladjustment</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last time was a lot. This one stays outside.</source>
   <translation>La última vez fue mucho. Este se queda fuera.</translation>
  </message>
  <message>
   <source>Late headphones</source>
   <translation>Auriculares con retraso</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Últimamente</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Leave it, nothing is kept</source>
   <translation>Dejarlo, no se guarda nada</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Dejar fuera</translation>
  </message>
  <message>
   <source>Left arrow</source>
   <translation>Flecha izquierda</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Sin incluir</translation>
  </message>
  <message>
   <source>Left out, unless you want them in it.</source>
   <translation>Fuera, salvo que las quieras dentro.</translation>
  </message>
  <message>
   <source>Left out: {listed}.</source>
   <translation>Sin incluir: {listed}.</translation>
  </message>
  <message>
   <source>Left out: {skipped:,}</source>
   <translation>Fuera: {skipped:,}</translation>
  </message>
  <message>
   <source>Left out: {these}.</source>
   <translation>Sin incluir: {these}.</translation>
  </message>
  <message>
   <source>Left: {place} ({why})</source>
   <translation>Queda: {place} ({why})</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Less here</source>
   <translation>Aquí menos</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Less or more of time; 0 is all of it</source>
   <translation>Menos o más tiempo; 0 es todo</translation>
  </message>
  <message>
   <source>Less than a minute left</source>
   <translation>Queda menos de un minuto</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Soltarlo</translation>
  </message>
  <message>
   <source>Level of the microphone</source>
   <translation>Nivel del micrófono</translation>
  </message>
  <message>
   <source>Lifeline</source>
   <translation>Lifeline</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Colores claros</translation>
  </message>
  <message>
   <source>Likely range</source>
   <translation>Rango probable</translation>
  </message>
  <message>
   <source>Linden (2013), assessing regression to the mean effects in health care initiatives</source>
   <translation>Linden (2013), assessing regression to the mean effects in health care initiatives</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Líneas</translation>
  </message>
  <message>
   <source>Lines across time</source>
   <translation>Líneas a través del tiempo</translation>
  </message>
  <message>
   <source>Lines of the script</source>
   <translation>Líneas del guion</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Escuchar</translation>
  </message>
  <message>
   <source>Listen to {title}</source>
   <translation>Escuchar {title}</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Lock by itself after</source>
   <translation>Bloquear solo después de</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>Bloquear ahora (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock the file with a passphrase</source>
   <translation>Bloquear el archivo con una frase</translation>
  </message>
  <message>
   <source>Lock, where there is a passphrase</source>
   <translation>Bloquear, si hay frase de contraseña</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Look again with these</source>
   <translation>Mirar otra vez con estos</translation>
  </message>
  <message>
   <source>Look around the room, slowly. Let your eyes rest on something plain.</source>
   <translation>Mira por la habitación, despacio. Deja que tus ojos descansen en algo sencillo.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Mirarla</translation>
  </message>
  <message>
   <source>Look for microphones again</source>
   <translation>Buscar micrófonos otra vez</translation>
  </message>
  <message>
   <source>Look for sound devices again</source>
   <translation>Buscar dispositivos de sonido otra vez</translation>
  </message>
  <message>
   <source>Look into it</source>
   <translation>Mirar dentro</translation>
  </message>
  <message>
   <source>Look into the backup first; nothing was changed.</source>
   <translation>Mira primero dentro de la copia; no se cambió nada.</translation>
  </message>
  <message>
   <source>Look into the backup of {words}</source>
   <translation>Mirar dentro de la copia de {words}</translation>
  </message>
  <message>
   <source>Looking back</source>
   <translation>Mirar atrás</translation>
  </message>
  <message>
   <source>Looking for devices.</source>
   <translation>Buscando dispositivos.</translation>
  </message>
  <message>
   <source>Looking for voices.</source>
   <translation>Buscando voces.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>Alto</translation>
  </message>
  <message>
   <source>Low drone</source>
   <translation>Zumbido grave</translation>
  </message>
  <message>
   <source>Lung disease</source>
   <translation>Enfermedad pulmonar</translation>
  </message>
  <message>
   <source>Made with Feltsense on {made}, on the computer where it was written down.</source>
   <translation>Hecho con Feltsense el {made}, en el ordenador donde se anotó.</translation>
  </message>
  <message>
   <source>Make a new recovery code</source>
   <translation>Hacer un código de recuperación nuevo</translation>
  </message>
  <message>
   <source>Make a report</source>
   <translation>Hacer un informe</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Hacerlo</translation>
  </message>
  <message>
   <source>Making</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Managing what is there, or pushing it down?</source>
   <translation>¿Manejar lo que hay, o apartarlo a la fuerza?</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Maps with less</source>
   <translation>Mapas con menos</translation>
  </message>
  <message>
   <source>Maps with more</source>
   <translation>Mapas con más</translation>
  </message>
  <message>
   <source>Maps with numb</source>
   <translation>Mapas con adormecido</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <source>Markdown: notes and days in plain text.</source>
   <translation>Markdown: notas y días en texto sencillo.</translation>
  </message>
  <message>
   <source>Marked: {label}.</source>
   <translation>Marcado: {label}.</translation>
  </message>
  <message>
   <source>Marked: {names}</source>
   <translation>Marcado: {names}</translation>
  </message>
  <message>
   <source>May</source>
   <translation>may</translation>
  </message>
  <message>
   <source>McGraw and Wong (1996), forming inferences about some intraclass correlation coefficients</source>
   <translation>McGraw and Wong (1996), forming inferences about some intraclass correlation coefficients</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mean change</source>
   <translation>Cambio medio</translation>
  </message>
  <message>
   <source>Mean change, and its likely range</source>
   <translation>Cambio medio y su rango probable</translation>
  </message>
  <message>
   <source>Mean of days, likely range</source>
   <translation>Media de los días, rango probable</translation>
  </message>
  <message>
   <source>Mean of the numb scale over {count}: {mean:.1f} of 10.</source>
   <translation>Media de la escala de adormecimiento ({count}): {mean:.1f} de 10.</translation>
  </message>
  <message>
   <source>Mean of {count}: {mean:.1f} of 10.</source>
   <translation>Media ({count}): {mean:.1f} de 10.</translation>
  </message>
  <message>
   <source>Mean, and its likely range</source>
   <translation>Media y su rango probable</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <source>Minimised, when you log in. What is switched off stays off.</source>
   <translation>Minimizado, al iniciar sesión. Lo que se apaga se queda apagado.</translation>
  </message>
  <message>
   <source>Moment</source>
   <translation>Momento</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>lunes</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>Moods with names of their own</source>
   <translation>Estados de ánimo con nombres propios</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More here</source>
   <translation>Aquí más</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Most players of the last twenty years.</source>
   <translation>La mayoría de los reproductores de los últimos veinte años.</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Move down: {title}</source>
   <translation>Bajar: {title}</translation>
  </message>
  <message>
   <source>Move since the check-in before</source>
   <translation>Movimiento desde el registro anterior</translation>
  </message>
  <message>
   <source>Move up: {title}</source>
   <translation>Subir: {title}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name, for lists and charts</source>
   <translation>Nombre, para listas y gráficos</translation>
  </message>
  <message>
   <source>Naming what is felt</source>
   <translation>Nombrar lo que se siente</translation>
  </message>
  <message>
   <source>Near “{word}”.</source>
   <translation>Cerca de «{word}».</translation>
  </message>
  <message>
   <source>Nearly all phones and computers.</source>
   <translation>Casi todos los teléfonos y ordenadores.</translation>
  </message>
  <message>
   <source>Need to talk?</source>
   <translation>Need to talk?</translation>
  </message>
  <message>
   <source>Neither</source>
   <translation>Ni lo uno ni lo otro</translation>
  </message>
  <message>
   <source>Neither more nor less is better.</source>
   <translation>Ni más ni menos es mejor.</translation>
  </message>
  <message>
   <source>Neither near nor far is better.</source>
   <translation>Ni cerca ni lejos es mejor.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nueva Zelanda</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Frase nueva</translation>
  </message>
  <message>
   <source>New: {new:,}</source>
   <translation>Nuevas: {new:,}</translation>
  </message>
  <message>
   <source>Newest first. All of it counts, whatever its length.</source>
   <translation>Lo más nuevo primero. Todo cuenta, dure lo que dure.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next line</source>
   <translation>Línea siguiente</translation>
  </message>
  <message>
   <source>No breath holds</source>
   <translation>Sin retenciones</translation>
  </message>
  <message>
   <source>No breath holds.</source>
   <translation>Sin retenciones.</translation>
  </message>
  <message>
   <source>No check-in has a tag yet. A tag is a word for what was around it, such as sleep.</source>
   <translation>Ningún registro tiene etiqueta todavía. Una etiqueta es una palabra para lo que había alrededor, como el sueño.</translation>
  </message>
  <message>
   <source>No entries</source>
   <translation>Sin entradas</translation>
  </message>
  <message>
   <source>No entries.</source>
   <translation>Sin entradas.</translation>
  </message>
  <message>
   <source>No feeling word has an intensity yet, so there is no point to draw.</source>
   <translation>Ninguna palabra de sentimiento tiene intensidad todavía, así que no hay punto que dibujar.</translation>
  </message>
  <message>
   <source>No feeling word is here yet.</source>
   <translation>Todavía no hay ninguna palabra de sentimiento.</translation>
  </message>
  <message>
   <source>No marker yet.</source>
   <translation>Aún sin marca.</translation>
  </message>
  <message>
   <source>No microphone was found.</source>
   <translation>No se encontró ningún micrófono.</translation>
  </message>
  <message>
   <source>No microphone was found. Is one connected?</source>
   <translation>No se encontró ningún micrófono. ¿Hay alguno conectado?</translation>
  </message>
  <message>
   <source>No note has all of these words. Fewer letters find more.</source>
   <translation>Ninguna nota tiene todas estas palabras. Menos letras encuentran más.</translation>
  </message>
  <message>
   <source>No part of the body is marked.</source>
   <translation>No hay ninguna parte del cuerpo marcada.</translation>
  </message>
  <message>
   <source>No place</source>
   <translation>Sin lugar</translation>
  </message>
  <message>
   <source>No session has a number both before and after it yet.</source>
   <translation>Ninguna sesión tiene todavía un número antes y otro después.</translation>
  </message>
  <message>
   <source>No sound ({error}). The captions go on.</source>
   <translation>Sin sonido ({error}). Los subtítulos siguen.</translation>
  </message>
  <message>
   <source>No sound device was found, or another program holds it.</source>
   <translation>No se encontró ningún dispositivo de sonido, o lo tiene otro programa.</translation>
  </message>
  <message>
   <source>No sound just now.</source>
   <translation>Sin sonido ahora mismo.</translation>
  </message>
  <message>
   <source>No speech was found in it, and so nothing was kept.</source>
   <translation>No se encontró voz, así que no se guardó nada.</translation>
  </message>
  <message>
   <source>No statistics: these are the days as they were written down</source>
   <translation>Sin estadística: son los días tal como se anotaron</translation>
  </message>
  <message>
   <source>No such word here yet.</source>
   <translation>Esa palabra no está aquí todavía.</translation>
  </message>
  <message>
   <source>No word for it: numb and its like</source>
   <translation>Sin palabra: adormecido y similares</translation>
  </message>
  <message>
   <source>No words yet.</source>
   <translation>Todavía no hay palabras.</translation>
  </message>
  <message>
   <source>Nobody can reset it, and neither can we. You get a recovery code to write down, which opens it once if the passphrase is lost. Without both, all that is kept here is lost.</source>
   <translation>Nadie puede restablecerla, nosotros tampoco. Recibes un código de recuperación para anotar, que lo abre una vez si se pierde la frase. Sin ninguno de los dos, se pierde todo lo que se guarda aquí.</translation>
  </message>
  <message>
   <source>None is hidden.</source>
   <translation>Ninguna está oculta.</translation>
  </message>
  <message>
   <source>Not answered.</source>
   <translation>Sin responder.</translation>
  </message>
  <message>
   <source>Not enough for it yet</source>
   <translation>Aún no es suficiente para ello</translation>
  </message>
  <message>
   <source>Not enough yet: {needed}</source>
   <translation>Aún no es suficiente. {needed}</translation>
  </message>
  <message>
   <source>Not enough yet: {n} of {occasions_from} ratings of {words_together} {kind} words together needed before this can be told.</source>
   <translation>Aún no es suficiente ({kind}): hacen falta {occasions_from} valoraciones de {words_together} palabras juntas para poder decirlo, y hay {n}.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <source>Not here yet. Enter keeps “{new}” as a word of your own.</source>
   <translation>Aún no está. Intro guarda «{new}» como palabra propia.</translation>
  </message>
  <message>
   <source>Not in the script now</source>
   <translation>Ya no está en el guion</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not ours, and left out: {some}.</source>
   <translation>No es nuestro, y se deja fuera: {some}.</translation>
  </message>
  <message>
   <source>Not painted</source>
   <translation>Sin pintar</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>Sin grabar</translation>
  </message>
  <message>
   <source>Not recorded. Unhurried, it takes about {takes}.</source>
   <translation>Sin grabar. Sin prisa dura unos {takes}.</translation>
  </message>
  <message>
   <source>Not studied as far as we know.</source>
   <translation>Sin estudiar, que sepamos.</translation>
  </message>
  <message>
   <source>Not there just now</source>
   <translation>No está ahora mismo</translation>
  </message>
  <message>
   <source>Not there just now. The usual one is heard.</source>
   <translation>No está ahora mismo. Se oye por el habitual.</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Hoy no</translation>
  </message>
  <message>
   <source>Not used, as it stands below the captions.</source>
   <translation>Sin usar, pues está debajo de los subtítulos.</translation>
  </message>
  <message>
   <source>Not whole in it:</source>
   <translation>No está entero en ella:</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note, {when}</source>
   <translation>Nota, {when}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing I can find</source>
   <translation>Nada que encuentre</translation>
  </message>
  <message>
   <source>Nothing came from the microphone, not even the sound of the room. It may be muted, or the system's privacy settings do not let Feltsense use it.</source>
   <translation>Del micrófono no llegó nada, ni siquiera el ruido de la habitación. Puede que esté silenciado, o que la privacidad del sistema no deje usarlo a Feltsense.</translation>
  </message>
  <message>
   <source>Nothing can be kept just now.</source>
   <translation>Ahora mismo no se puede guardar nada.</translation>
  </message>
  <message>
   <source>Nothing could be deleted in {root} ({why}).</source>
   <translation>No se pudo borrar nada en {root} ({why}).</translation>
  </message>
  <message>
   <source>Nothing for now</source>
   <translation>Nada por ahora</translation>
  </message>
  <message>
   <source>Nothing half written was left there.</source>
   <translation>No quedó nada a medio escribir.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last backup.</source>
   <translation>Nada ha cambiado desde la última copia.</translation>
  </message>
  <message>
   <source>Nothing here goes by that name. Other words may find it: text, voice, key, health.</source>
   <translation>Nada se llama así aquí. Otras palabras pueden encontrarlo: texto, voz, tecla, salud.</translation>
  </message>
  <message>
   <source>Nothing in this backup proves that it is as it was made: it was made while Feltsense was locked, or the proof was taken away. Some of it may be older than the rest.</source>
   <translation>Nada en esta copia prueba que esté como se hizo: se hizo con Feltsense bloqueado, o se quitó la prueba. Parte puede ser más antigua que el resto.</translation>
  </message>
  <message>
   <source>Nothing is heard</source>
   <translation>No se oye nada</translation>
  </message>
  <message>
   <source>Nothing is here yet. What you do will show here, day by day.</source>
   <translation>Aquí no hay nada todavía. Lo que hagas aparecerá aquí, día a día.</translation>
  </message>
  <message>
   <source>Nothing is here yet. When you paint a body map, after a check-in or by itself, it will show here; nothing to feel is an answer, too.</source>
   <translation>Aquí no hay nada todavía. Cuando pintes un mapa corporal, después de un registro o por separado, aparecerá aquí; no sentir nada también es una respuesta.</translation>
  </message>
  <message>
   <source>Nothing is here yet. When you rate what you feel, before or after an exercise or by itself, it will show here; numb is an answer like any other.</source>
   <translation>Aquí no hay nada todavía. Cuando valores lo que sientes, antes o después de un ejercicio o por separado, aparecerá aquí; adormecido es una respuesta como cualquier otra.</translation>
  </message>
  <message>
   <source>Nothing is lost if it is cut off here. It goes on the next time Feltsense opens.</source>
   <translation>No se pierde nada si se interrumpe aquí. Sigue la próxima vez que se abra Feltsense.</translation>
  </message>
  <message>
   <source>Nothing is lost. It goes on from there when that is mended, now or the next time Feltsense opens.</source>
   <translation>No se ha perdido nada. Sigue desde ahí cuando se arregle, ahora o la próxima vez que se abra Feltsense.</translation>
  </message>
  <message>
   <source>Nothing is marked.</source>
   <translation>No hay nada marcado.</translation>
  </message>
  <message>
   <source>Nothing is painted.</source>
   <translation>No hay nada pintado.</translation>
  </message>
  <message>
   <source>Nothing slides or fades. The breath still shows its length.</source>
   <translation>Nada se desliza ni se funde. La respiración sigue mostrando su duración.</translation>
  </message>
  <message>
   <source>Nothing that is here now would be lost.</source>
   <translation>No se perdería nada de lo que hay aquí ahora.</translation>
  </message>
  <message>
   <source>Nothing was deleted: type the word {word}.</source>
   <translation>No se borró nada: escribe la palabra {word}.</translation>
  </message>
  <message>
   <source>Nothing was written down in this period.</source>
   <translation>En este periodo no se anotó nada.</translation>
  </message>
  <message>
   <source>Nothing was written down with it.</source>
   <translation>No se anotó nada con ella.</translation>
  </message>
  <message>
   <source>Notice where your feet meet the floor, or press them down a little.</source>
   <translation>Nota dónde tus pies tocan el suelo, o apriétalos un poco hacia abajo.</translation>
  </message>
  <message>
   <source>Noticing</source>
   <translation>Notar</translation>
  </message>
  <message>
   <source>Noticing inside</source>
   <translation>Notar por dentro</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>nov</translation>
  </message>
  <message>
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Now: {default}</source>
   <translation>Ahora: {default}</translation>
  </message>
  <message>
   <source>Now: {usual}</source>
   <translation>Ahora: {usual}</translation>
  </message>
  <message>
   <source>Numb</source>
   <translation>Adormecido</translation>
  </message>
  <message>
   <source>Numb and its like</source>
   <translation>Adormecido y similares</translation>
  </message>
  <message>
   <source>Numb and its like, {moment}</source>
   <translation>Adormecido y similares, {moment}</translation>
  </message>
  <message>
   <source>Numb days are often the ones on which nothing is written down.</source>
   <translation>Los días adormecidos son a menudo aquellos en que no se anota nada.</translation>
  </message>
  <message>
   <source>Numb or like it</source>
   <translation>Adormecido o similar</translation>
  </message>
  <message>
   <source>Numb, and answers like it, are answers. They are counted by themselves and are never a zero. Days without an entry are not filled in.</source>
   <translation>Adormecido y respuestas similares son respuestas. Se cuentan aparte y nunca son un cero. Los días sin entrada no se rellenan.</translation>
  </message>
  <message>
   <source>Numb, can't feel</source>
   <translation>Adormecido, no lo siento</translation>
  </message>
  <message>
   <source>Numbers of where you are.</source>
   <translation>Números de donde estás.</translation>
  </message>
  <message>
   <source>Numbness</source>
   <translation>Adormecimiento</translation>
  </message>
  <message>
   <source>Nummenmaa, Glerean, Hari and Hietanen (2014), bodily maps of emotions (the brush)</source>
   <translation>Nummenmaa, Glerean, Hari and Hietanen (2014), bodily maps of emotions (the brush)</translation>
  </message>
  <message>
   <source>OR THIS</source>
   <translation>O ESTO</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>oct</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <source>Of all check-ins and sessions in which a word or an answer was given, those with at least one feeling word, your own words among them. “Something, no name for it” is felt and has no name; numb and its like are answers, and no names. The range is Wilson’s 95 % one, from 10; those of one day resemble each other, so that it is rather too narrow.</source>
   <translation>De todos los registros y sesiones en que se dio una palabra o una respuesta, los que tienen al menos una palabra de sentimiento, incluidas las tuyas. «Algo, sin nombre para ello» se siente y no tiene nombre; adormecido y similares son respuestas, no nombres. El rango es el de Wilson del 95 %, desde 10; los de un mismo día se parecen, así que es más bien demasiado estrecho.</translation>
  </message>
  <message>
   <source>Of check-ins and sessions</source>
   <translation>De registros y sesiones</translation>
  </message>
  <message>
   <source>Of ratings with words</source>
   <translation>De valoraciones con palabras</translation>
  </message>
  <message>
   <source>Of the same name, ending in .vtt: many players show it along with the sound.</source>
   <translation>Con el mismo nombre, acabado en .vtt: muchos reproductores los muestran con el sonido.</translation>
  </message>
  <message>
   <source>Of the words of one kind, the {words_together} that were most often all rated in one rating are taken, and further ones as long as nine in ten of those occasions are left; a 0 is a rating. One minus the intraclass correlation ICC(C,k) of these occasions and words: 0 where they always go up and down together, near 1 where each goes its own way. The points show what each occasion adds, and their mean is the number; that part is our own. Shown from {occasions_from} occasions. Even then it is rough: where the correlation is 0.77, it comes out between 0.56 and 0.87 from 20 occasions, nine times in ten.</source>
   <translation>De las palabras de un tipo se toman las {words_together} que más a menudo aparecieron todas en una valoración, y otras más mientras queden nueve de cada diez de esas ocasiones; un 0 es una valoración. Uno menos la correlación intraclase ICC(C,k) de esas ocasiones y palabras: 0 donde siempre suben y bajan juntas, cerca de 1 donde cada una va por su lado. Los puntos muestran lo que añade cada ocasión, y su media es el número; esa parte es nuestra. Se muestra desde {occasions_from} ocasiones. Aun así es aproximado: donde la correlación es 0,77, de 20 ocasiones sale entre 0,56 y 0,87, nueve de cada diez veces.</translation>
  </message>
  <message>
   <source>Of what Feltsense says, from its next start. What you wrote stays as it is.</source>
   <translation>De lo que dice Feltsense, desde el próximo inicio. Lo que escribiste queda como está.</translation>
  </message>
  <message>
   <source>Of what kind</source>
   <translation>De qué tipo</translation>
  </message>
  <message>
   <source>Of what time</source>
   <translation>De qué periodo</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Apagado</translation>
  </message>
  <message>
   <source>Offer me a line to begin</source>
   <translation>Ofréceme una línea para empezar</translation>
  </message>
  <message>
   <source>On average {words}: {what}.</source>
   <translation>De media {words}: {what}.</translation>
  </message>
  <message>
   <source>On pages of their own</source>
   <translation>En páginas propias</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>En el mapa</translation>
  </message>
  <message>
   <source>On the questions</source>
   <translation>En las preguntas</translation>
  </message>
  <message>
   <source>On through time</source>
   <translation>Avanzar por el tiempo</translation>
  </message>
  <message>
   <source>On to the questions</source>
   <translation>A las preguntas</translation>
  </message>
  <message>
   <source>On which days was there an exercise or a check-in?</source>
   <translation>¿Qué días hubo un ejercicio o un registro?</translation>
  </message>
  <message>
   <source>On which days.</source>
   <translation>En qué días.</translation>
  </message>
  <message>
   <source>One below the other, the same words.</source>
   <translation>Una debajo de otra, las mismas palabras.</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un momento</translation>
  </message>
  <message>
   <source>One moment, the app is still getting ready.</source>
   <translation>Un momento, la aplicación aún se está preparando.</translation>
  </message>
  <message>
   <source>One moment, the app is still getting ready. Then it begins.</source>
   <translation>Un momento, la aplicación aún se está preparando. Luego empieza.</translation>
  </message>
  <message>
   <source>One moment, the microphone opens…</source>
   <translation>Un momento, el micrófono se abre…</translation>
  </message>
  <message>
   <source>One moment, the sound is still getting ready.</source>
   <translation>Un momento, el sonido aún se está preparando.</translation>
  </message>
  <message>
   <source>One moment, your journal is still opening. Then it begins.</source>
   <translation>Un momento, tu diario aún se está abriendo. Luego empieza.</translation>
  </message>
  <message>
   <source>One moment.</source>
   <translation>Un momento.</translation>
  </message>
  <message>
   <source>One moment. The voice is getting ready.</source>
   <translation>Un momento. La voz se está preparando.</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un momento…</translation>
  </message>
  <message>
   <source>One of the two files of your keys was damaged or gone.</source>
   <translation>Uno de los dos archivos de tus claves estaba dañado o no estaba.</translation>
  </message>
  <message>
   <source>One row for each check-in without an exercise; what was answered stands in ratings.</source>
   <translation>Una fila por cada registro sin ejercicio; lo respondido está en ratings.</translation>
  </message>
  <message>
   <source>One row for each note.</source>
   <translation>Una fila por cada nota.</translation>
  </message>
  <message>
   <source>One row for each region of each painted body; the painting itself is in the JSON export.</source>
   <translation>Una fila por cada región de cada cuerpo pintado; la pintura misma está en la exportación JSON.</translation>
  </message>
  <message>
   <source>One row for each sitting, whole, stopped early or cut off; all of them count.</source>
   <translation>Una fila por cada sesión, entera, parada antes o cortada; todas cuentan.</translation>
  </message>
  <message>
   <source>One row for each thing that was answered, in sessions and check-ins.</source>
   <translation>Una fila por cada cosa respondida, en sesiones y registros.</translation>
  </message>
  <message>
   <source>One small no, or one small not now. Nobody has to hear of it today.</source>
   <translation>Un pequeño no, o un pequeño ahora no. Nadie tiene que saberlo hoy.</translation>
  </message>
  <message>
   <source>One sound from outside this room, or one thing that stays where it is.</source>
   <translation>Un sonido de fuera de esta habitación, o una cosa que se queda donde está.</translation>
  </message>
  <message>
   <source>One thing you might step back from a little. One you might turn towards, even briefly.</source>
   <translation>Algo de lo que podrías alejarte un poco. Algo a lo que podrías acercarte, aunque sea brevemente.</translation>
  </message>
  <message>
   <source>Only a part is shown: what you chose above.</source>
   <translation>Solo se muestra una parte: lo que elegiste arriba.</translation>
  </message>
  <message>
   <source>Only check-ins, with the tag and without it, the tags in alphabetical order. Felt intensity: the strongest feeling, from 0 to 10; check-ins of one day on one side count as one, their mean. From {range_from} days on each side there is a mean with a range that holds 95 % of what is likely (Student's t). Numb answers: how many of the check-ins have one, with Wilson's range from {numb_from} on each side. Two sides are called apart only where the range of their difference (Welch), or for numb answers the two ranges, made wider by the number of looks (Bonferroni), leave nothing in common.</source>
   <translation>Solo registros, con la etiqueta y sin ella, las etiquetas por orden alfabético. Intensidad sentida: el sentimiento más fuerte, de 0 a 10; los registros de un día en un mismo lado cuentan como uno, su media. Desde {range_from} días en cada lado hay una media con un rango que contiene el 95 % de lo probable (t de Student). Respuestas adormecidas: cuántos registros tienen una, con el rango de Wilson desde {numb_from} en cada lado. Solo se dice que dos lados son distintos cuando el rango de su diferencia (Welch), o en las respuestas adormecidas los dos rangos, ampliados por el número de miradas (Bonferroni), no tienen nada en común.</translation>
  </message>
  <message>
   <source>Only if something fits. Nothing is counted up from it.</source>
   <translation>Solo si algo encaja. Nada se suma a partir de ello.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Open Feltsense</source>
   <translation>Abrir Feltsense</translation>
  </message>
  <message>
   <source>Open the entry</source>
   <translation>Abrir la entrada</translation>
  </message>
  <message>
   <source>Open the entry of a point</source>
   <translation>Abrir la entrada de un punto</translation>
  </message>
  <message>
   <source>Open with the computer</source>
   <translation>Abrir con el ordenador</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Open, soft or closed</source>
   <translation>Abiertos, suaves o cerrados</translation>
  </message>
  <message>
   <source>Opening this screen is not written down anywhere.</source>
   <translation>Abrir esta pantalla no se anota en ningún sitio.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Other answers</source>
   <translation>Otras respuestas</translation>
  </message>
  <message>
   <source>Other charts</source>
   <translation>Otros gráficos</translation>
  </message>
  <message>
   <source>Outside</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <source>Page {number} of {of}</source>
   <translation>Página {number} de {of}</translation>
  </message>
  <message>
   <source>Paint a body map</source>
   <translation>Pintar un mapa corporal</translation>
  </message>
  <message>
   <source>Paint where there is more, less, or where nothing can be felt. A patch is enough; so is none.</source>
   <translation>Pinta dónde hay más, menos, o dónde no se siente nada. Una mancha basta; ninguna también.</translation>
  </message>
  <message>
   <source>Painted most often as {words}: {name}, in {most} of {maps} maps.</source>
   <translation>Lo más pintado como «{words}»: {name}, en {most} de {maps} mapas.</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Pares</translation>
  </message>
  <message>
   <source>Panic with breathing</source>
   <translation>Pánico al respirar</translation>
  </message>
  <message>
   <source>Part of the body</source>
   <translation>Parte del cuerpo</translation>
  </message>
  <message>
   <source>Part of the day</source>
   <translation>Parte del día</translation>
  </message>
  <message>
   <source>Part {number} of {parts}: {title}</source>
   <translation>Parte {number} de {parts}: {title}</translation>
  </message>
  <message>
   <source>Parts of the body, one by one</source>
   <translation>Partes del cuerpo, una por una</translation>
  </message>
  <message>
   <source>Parts of the session</source>
   <translation>Partes de la sesión</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase and lock, backups, export, import, and deleting.</source>
   <translation>Frase de contraseña y bloqueo, copias, exportar, importar y borrar.</translation>
  </message>
  <message>
   <source>Passphrase and recovery code both need this file. Please do not delete it.</source>
   <translation>La frase de contraseña y el código de recuperación necesitan este archivo. Por favor, no lo borres.</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>Frase actual</translation>
  </message>
  <message>
   <source>Passphrase of the file</source>
   <translation>Frase del archivo</translation>
  </message>
  <message>
   <source>Passphrase or recovery code of the backup</source>
   <translation>Frase o código de recuperación de la copia</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause reminders for an hour</source>
   <translation>Pausar los recordatorios una hora</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <translation>Pausar, y seguir</translation>
  </message>
  <message>
   <source>Pause, skip a part, look at something outside, or stop.</source>
   <translation>Pausar, saltar una parte, mirar algo de fuera, o parar.</translation>
  </message>
  <message>
   <source>People who answer</source>
   <translation>Personas que responden</translation>
  </message>
  <message>
   <source>Perhaps find three colours, and name them, aloud or quietly.</source>
   <translation>Quizá encuentres tres colores y los nombres, en voz alta o en silencio.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Piper, {replace}</source>
   <translation>Piper, {replace}</translation>
  </message>
  <message>
   <source>Places in the body</source>
   <translation>Lugares del cuerpo</translation>
  </message>
  <message>
   <source>Places that no exercise visits. The pelvis is one until you want it.</source>
   <translation>Lugares que ningún ejercicio visita. La pelvis es uno hasta que la quieras.</translation>
  </message>
  <message>
   <source>Play and pause keys</source>
   <translation>Teclas de reproducir y pausar</translation>
  </message>
  <message>
   <source>Playing, as loud as in a session.</source>
   <translation>Reproduciendo, tan alto como en una sesión.</translation>
  </message>
  <message>
   <source>Plays everywhere</source>
   <translation>Se oye en todas partes</translation>
  </message>
  <message>
   <source>Pleasant</source>
   <translation>Agradable</translation>
  </message>
  <message>
   <source>Pleasant among these: {in_words}. {no_target}</source>
   <translation>Agradables entre estas: {in_words}. {no_target}</translation>
  </message>
  <message>
   <source>Pleasant and unpleasant words</source>
   <translation>Palabras agradables y desagradables</translation>
  </message>
  <message>
   <source>Please choose a place on the map, or “No place”.</source>
   <translation>Por favor, elige un lugar en el mapa, o «Sin lugar».</translation>
  </message>
  <message>
   <source>Please type a passphrase first.</source>
   <translation>Por favor, escribe primero una frase de contraseña.</translation>
  </message>
  <message>
   <source>Please type the passphrase first.</source>
   <translation>Por favor, escribe primero la frase de contraseña.</translation>
  </message>
  <message>
   <source>Please write something here.</source>
   <translation>Por favor, escribe algo aquí.</translation>
  </message>
  <message>
   <source>Point at something in the chart, or use the arrow keys in it, to have it read out here.</source>
   <translation>Señala algo en el gráfico, o usa las flechas en él, para que se lea aquí.</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Embarazo</translation>
  </message>
  <message>
   <source>Press a word to hide it, and again to have it back. Where it was written down, it stays. The answers such as “numb” and “flat” are always there.</source>
   <translation>Pulsa una palabra para ocultarla, y otra vez para recuperarla. Donde se anotó, se queda. Las respuestas como «adormecido» y «plano» están siempre.</translation>
  </message>
  <message>
   <source>Press it where the word is.</source>
   <translation>Pulsa donde está la palabra.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Protecting something, or escaping?</source>
   <translation>¿Proteger algo, o escapar?</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Put back. {words}</source>
   <translation>Devolver. {words}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Quiet</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <source>Quiet or stirred up</source>
   <translation>Tranquilo o agitado</translation>
  </message>
  <message>
   <source>Quoidbach et al. (2014), emodiversity; and the critique by Brown and Coyne (2017)</source>
   <translation>Quoidbach et al. (2014), emodiversity; and the critique by Brown and Coyne (2017)</translation>
  </message>
  <message>
   <source>Rain</source>
   <translation>Lluvia</translation>
  </message>
  <message>
   <source>Rated</source>
   <translation>Valorado</translation>
  </message>
  <message>
   <source>Rating feelings often can change how they are rated.</source>
   <translation>Valorar a menudo los sentimientos puede cambiar cómo se valoran.</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>Valoraciones</translation>
  </message>
  <message>
   <source>Rauch, Tung and Striebel (1965), maximum likelihood estimates of linear dynamic systems</source>
   <translation>Rauch, Tung and Striebel (1965), maximum likelihood estimates of linear dynamic systems</translation>
  </message>
  <message>
   <source>Recent trauma</source>
   <translation>Trauma reciente</translation>
  </message>
  <message>
   <source>Reconnection</source>
   <translation>Reconexión</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Grabar</translation>
  </message>
  <message>
   <source>Record again</source>
   <translation>Grabar otra vez</translation>
  </message>
  <message>
   <source>Record in your own voice</source>
   <translation>Grabar con tu propia voz</translation>
  </message>
  <message>
   <source>Record it in your own voice</source>
   <translation>Grabarlo con tu propia voz</translation>
  </message>
  <message>
   <source>Record: {title}</source>
   <translation>Grabar: {title}</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Grabada</translation>
  </message>
  <message>
   <source>Recorded by me</source>
   <translation>Grabado por mí</translation>
  </message>
  <message>
   <source>Recorded, {seconds}.</source>
   <translation>Grabada, {seconds}.</translation>
  </message>
  <message>
   <source>Recording could not begin ({error}).</source>
   <translation>La grabación no pudo empezar ({error}).</translation>
  </message>
  <message>
   <source>Recording. Space or Stop ends it.</source>
   <translation>Grabando. La barra espaciadora o Parar la termina.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <source>Recovery code for Feltsense

{code}

It opens what is locked in Feltsense once, if the passphrase is lost. Then there is a new one.
Keep it where the computer is not: whoever has this code and the files can read everything.
</source>
   <translation>Código de recuperación de Feltsense

{code}

Abre una vez lo que está bloqueado en Feltsense, si se pierde la frase de contraseña. Después hay uno nuevo.
Guárdalo donde no esté el ordenador: quien tenga este código y los archivos puede leerlo todo.
</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation>Rehacer (Ctrl+Mayús+Z)</translation>
  </message>
  <message>
   <source>Referral and information, in English and Spanish, day and night. No counselling. TTY 1-800-487-4889.</source>
   <translation>Orientación e información, en inglés y español, día y noche. Sin terapia. TTY 1-800-487-4889.</translation>
  </message>
  <message>
   <source>Reflection</source>
   <translation>Reflexión</translation>
  </message>
  <message>
   <source>Regions of the body that were left out.</source>
   <translation>Regiones del cuerpo que se dejaron fuera.</translation>
  </message>
  <message>
   <source>Remind me of a check-in</source>
   <translation>Recordarme un registro</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Recordatorios</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Quitarla</translation>
  </message>
  <message>
   <source>Remove the passphrase</source>
   <translation>Quitar la frase de contraseña</translation>
  </message>
  <message>
   <source>Remove {someone_name}</source>
   <translation>Quitar a {someone_name}</translation>
  </message>
  <message>
   <source>Removing the passphrase</source>
   <translation>Se quita la frase de contraseña</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>Replacing takes away what is in it now.</source>
   <translation>Reemplazarlo quita lo que contiene ahora.</translation>
  </message>
  <message>
   <source>Report, {isoformat}.pdf</source>
   <translation>Informe, {isoformat}.pdf</translation>
  </message>
  <message>
   <source>Reserved for emotional support in the whole EU, but not served in every country.</source>
   <translation>Reservado para apoyo emocional en toda la UE, pero no atendido en todos los países.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <source>Restore from a file</source>
   <translation>Restaurar desde un archivo</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Restaurar esta copia</translation>
  </message>
  <message>
   <source>Right arrow</source>
   <translation>Flecha derecha</translation>
  </message>
  <message>
   <source>Root mean squared move: {root:.1f} points, and {in_time:.1f} where the time between is taken into account.</source>
   <translation>Raíz del movimiento cuadrático medio: {root:.1f} puntos, y {in_time:.1f} si se tiene en cuenta el tiempo entre ellos.</translation>
  </message>
  <message>
   <source>Rubin (1981), estimation in parallel randomized experiments</source>
   <translation>Rubin (1981), estimation in parallel randomized experiments</translation>
  </message>
  <message>
   <source>SAMHSA helpline, substance use</source>
   <translation>Línea SAMHSA, consumo de sustancias</translation>
  </message>
  <message>
   <source>Samaritans</source>
   <translation>Samaritans</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sáb</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>sábado</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Save as a picture (PNG)…</source>
   <translation>Guardar como imagen (PNG)…</translation>
  </message>
  <message>
   <source>Save as lines and letters (SVG)…</source>
   <translation>Guardar como líneas y letras (SVG)…</translation>
  </message>
  <message>
   <source>Save or print</source>
   <translation>Guardar o imprimir</translation>
  </message>
  <message>
   <source>Save the numbers (CSV)…</source>
   <translation>Guardar los números (CSV)…</translation>
  </message>
  <message>
   <source>Save to a file</source>
   <translation>Guardar en un archivo</translation>
  </message>
  <message>
   <source>Saved as {breakable}</source>
   <translation>Guardado como {breakable}</translation>
  </message>
  <message>
   <source>Saved as {file_name} in {parent}.</source>
   <translation>Guardado como {file_name} en {parent}.</translation>
  </message>
  <message>
   <source>Saved as {name} in {parent}.</source>
   <translation>Guardado como {name} en {parent}.</translation>
  </message>
  <message>
   <source>Saved as {path_name} in {parent}.</source>
   <translation>Guardado como {path_name} en {parent}.</translation>
  </message>
  <message>
   <source>Saved as {place}{count}.</source>
   <translation>Guardado como {place}{count}.</translation>
  </message>
  <message>
   <source>Say the day and the place where you are, aloud if you like.</source>
   <translation>Di el día y el lugar donde estás, en voz alta si quieres.</translation>
  </message>
  <message>
   <source>Scripts that could not be read</source>
   <translation>Guiones que no se pudieron leer</translation>
  </message>
  <message>
   <source>Seated</source>
   <translation>Sentado</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>sep</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Session: {score_title}</source>
   <translation>Sesión: {score_title}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>Set a passphrase</source>
   <translation>Poner una frase de contraseña</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Several trials or a good summary of them found effects, mostly modest ones.</source>
   <translation>Varios ensayos o un buen resumen de ellos encontraron efectos, casi siempre modestos.</translation>
  </message>
  <message>
   <source>Shannon (1948), a mathematical theory of communication</source>
   <translation>Shannon (1948), a mathematical theory of communication</translation>
  </message>
  <message>
   <source>Share of pleasant words</source>
   <translation>Proporción de palabras agradables</translation>
  </message>
  <message>
   <source>Share pleasant</source>
   <translation>Proporción agradable</translation>
  </message>
  <message>
   <source>Shift and arrow keys</source>
   <translation>Mayús y flechas</translation>
  </message>
  <message>
   <source>Short visits</source>
   <translation>Visitas cortas</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show all {backups}</source>
   <translation>Mostrar las {backups}</translation>
  </message>
  <message>
   <source>Show as a chart</source>
   <translation>Mostrar como gráfico</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Mostrar como tabla</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>Mostrar las teclas</translation>
  </message>
  <message>
   <source>Show what I type</source>
   <translation>Mostrar lo que escribo</translation>
  </message>
  <message>
   <source>Show {belongs}</source>
   <translation>Mostrar {belongs}</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Lado</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <source>Single days, where there are fewer than {range_from}</source>
   <translation>Días sueltos, donde hay menos de {range_from}</translation>
  </message>
  <message>
   <source>Sitting quietly for as long without an exercise may go with the same change.</source>
   <translation>Estar en silencio el mismo tiempo puede ir acompañado del mismo cambio.</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Skip (Esc); what is answered is kept</source>
   <translation>Saltar (Esc); lo respondido se guarda</translation>
  </message>
  <message>
   <source>Skip all</source>
   <translation>Saltar todo</translation>
  </message>
  <message>
   <source>Skip all of this</source>
   <translation>Saltar todo esto</translation>
  </message>
  <message>
   <source>Skip the rest</source>
   <translation>Saltar el resto</translation>
  </message>
  <message>
   <source>Skip this part</source>
   <translation>Saltar la parte</translation>
  </message>
  <message>
   <source>Skip this question</source>
   <translation>Saltar esta pregunta</translation>
  </message>
  <message>
   <source>Slowly: about a hundred words a minute, and a little rest after each sentence. The level is well where the loudest of it stays between the two marks.</source>
   <translation>Despacio: unas cien palabras por minuto, y un pequeño descanso tras cada frase. El nivel está bien si lo más alto queda entre las dos marcas.</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Ventana pequeña</translation>
  </message>
  <message>
   <source>Small, for a phone</source>
   <translation>Pequeño, para un teléfono</translation>
  </message>
  <message>
   <source>Small, for older players</source>
   <translation>Pequeño, para reproductores antiguos</translation>
  </message>
  <message>
   <source>Small, over all other windows</source>
   <translation>Pequeña, sobre las demás ventanas</translation>
  </message>
  <message>
   <source>Small, over all other windows; and back</source>
   <translation>Pequeña, sobre las demás ventanas; y vuelta</translation>
  </message>
  <message>
   <source>Some headphones are late. Captions and the breath may wait for them.</source>
   <translation>Algunos auriculares llegan tarde. Los subtítulos y la respiración pueden esperarlos.</translation>
  </message>
  <message>
   <source>Some of this would happen anyway: a rating far from your usual tends to be followed by one closer to it.</source>
   <translation>Parte de esto pasaría de todos modos: tras una valoración lejos de lo habitual suele venir otra más cercana.</translation>
  </message>
  <message>
   <source>Some time in this part of the day</source>
   <translation>En algún momento de esta parte del día</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>Something else is going on in this window. A check-in can follow it.</source>
   <translation>En esta ventana hay otra cosa en marcha. Después puede venir un registro.</translation>
  </message>
  <message>
   <source>Something outside</source>
   <translation>Algo de fuera</translation>
  </message>
  <message>
   <source>Something outside first</source>
   <translation>Primero algo de fuera</translation>
  </message>
  <message>
   <source>Something outside. The sound has stopped.</source>
   <translation>Algo de fuera. El sonido ha parado.</translation>
  </message>
  <message>
   <source>Something outside: the sound stops at once</source>
   <translation>Algo de fuera: el sonido para enseguida</translation>
  </message>
  <message>
   <source>Something short.</source>
   <translation>Algo corto.</translation>
  </message>
  <message>
   <source>Something that stayed away, or came from far off. That may be written down, too.</source>
   <translation>Algo que no llegó, o que vino de lejos. También eso se puede anotar.</translation>
  </message>
  <message>
   <source>Something to see</source>
   <translation>Algo que mirar</translation>
  </message>
  <message>
   <source>Something you have not tried yet.</source>
   <translation>Algo que aún no has probado.</translation>
  </message>
  <message>
   <source>Somewhere else</source>
   <translation>En otro lugar</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Sound (V)</source>
   <translation>Sonido (V)</translation>
  </message>
  <message>
   <source>Sound needs the PortAudio library (on Debian and Ubuntu: libportaudio2).</source>
   <translation>El sonido necesita la biblioteca PortAudio (en Debian y Ubuntu: libportaudio2).</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sonidos</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Fuente: {source}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Barra espaciadora</translation>
  </message>
  <message>
   <source>Space goes from not painted to more, less, numb and back; 1, 2, 3 and 0 choose one.</source>
   <translation>La barra espaciadora pasa de sin pintar a más, menos, adormecido y vuelta; 1, 2, 3 y 0 eligen uno.</translation>
  </message>
  <message>
   <source>Spaces, hyphens and capital letters do not matter.</source>
   <translation>Los espacios, los guiones y las mayúsculas no importan.</translation>
  </message>
  <message>
   <source>Spread over that part of the day.</source>
   <translation>Repartidas en esa parte del día.</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>De pie</translation>
  </message>
  <message>
   <source>Start with the body</source>
   <translation>Empezar por el cuerpo</translation>
  </message>
  <message>
   <source>Start with words</source>
   <translation>Empezar por las palabras</translation>
  </message>
  <message>
   <source>Start with {outside}</source>
   <translation>Empezar con {outside}</translation>
  </message>
  <message>
   <source>Start {outside}</source>
   <translation>Empezar {outside}</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Se queda en este ordenador</translation>
  </message>
  <message>
   <source>Steadier there, or lonelier?</source>
   <translation>¿Ahí hay más estabilidad, o más soledad?</translation>
  </message>
  <message>
   <source>Step back from / turn towards</source>
   <translation>Alejarme de / acercarme a</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop here</source>
   <translation>Parar aquí</translation>
  </message>
  <message>
   <source>Stop here for today</source>
   <translation>Parar aquí por hoy</translation>
  </message>
  <message>
   <source>Stop listening</source>
   <translation>Dejar de escuchar</translation>
  </message>
  <message>
   <source>Stop recording</source>
   <translation>Parar la grabación</translation>
  </message>
  <message>
   <source>Stopping early counts in full.</source>
   <translation>Parar antes cuenta del todo.</translation>
  </message>
  <message>
   <source>Strongest, 0 to 10</source>
   <translation>Más fuerte, 0 a 10</translation>
  </message>
  <message>
   <source>Student (1908), the probable error of a mean</source>
   <translation>Student (1908), the probable error of a mean</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dom</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>domingo</translation>
  </message>
  <message>
   <source>TAKE IT ALONG</source>
   <translation>LLEVÁRTELO</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Tags for check-ins and notes. Nothing is counted up from them. Press one to hide it.</source>
   <translation>Etiquetas para registros y notas. Nada se suma a partir de ellas. Pulsa una para ocultarla.</translation>
  </message>
  <message>
   <source>Tags: {chosen}</source>
   <translation>Etiquetas: {chosen}</translation>
  </message>
  <message>
   <source>Take another one, or a gentler form, with</source>
   <translation>Toma otro, o una forma más suave, con</translation>
  </message>
  <message>
   <source>Take back what was deleted or changed</source>
   <translation>Deshacer lo borrado o cambiado</translation>
  </message>
  <message>
   <source>Take it along</source>
   <translation>Llevártelo</translation>
  </message>
  <message>
   <source>Take it along as a sound file</source>
   <translation>Llevártelo como archivo de sonido</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Take the line away</source>
   <translation>Quitar la línea</translation>
  </message>
  <message numerus="yes">
   <source>Take {n:,} entries in</source>
   <translation>
    <numerusform>Incorporarla</numerusform>
    <numerusform>Incorporar {n:,} entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken from texts that may be old. Please double-check this number.</source>
   <translation>Tomado de textos que pueden ser antiguos. Por favor, comprueba este número.</translation>
  </message>
  <message>
   <source>Taken in from {app}.</source>
   <translation>Incorporado de {app}.</translation>
  </message>
  <message>
   <source>Taken together: on average {signed} points afterwards (likely between {signed_2} and {signed_3}).</source>
   <translation>En conjunto: de media {signed} puntos después (probablemente entre {signed_2} y {signed_3}).</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Text size, now {scale:.0%}</source>
   <translation>Tamaño del texto, ahora {scale:.0%}</translation>
  </message>
  <message>
   <source>That could not be set: {why}.</source>
   <translation>No se pudo ajustar: {why}.</translation>
  </message>
  <message>
   <source>That day</source>
   <translation>Ese día</translation>
  </message>
  <message>
   <source>That does not open it.</source>
   <translation>Eso no lo abre.</translation>
  </message>
  <message>
   <source>That does not open it. Nothing was changed.</source>
   <translation>Eso no la abre. No se cambió nada.</translation>
  </message>
  <message>
   <source>That folder holds your data: whoever had the files would have the code. Please choose another place.</source>
   <translation>Esa carpeta contiene tus datos: quien tuviera los archivos tendría el código. Por favor, elige otro lugar.</translation>
  </message>
  <message>
   <source>That is enough for today.</source>
   <translation>Es suficiente por hoy.</translation>
  </message>
  <message>
   <source>That is kept, for you alone.</source>
   <translation>Queda guardado, solo para ti.</translation>
  </message>
  <message>
   <source>That is kept, for you alone. It is among your sessions.</source>
   <translation>Queda guardado, solo para ti. Está entre tus sesiones.</translation>
  </message>
  <message>
   <source>That is not saved yet. It is tried again while Feltsense is open.</source>
   <translation>Aún no está guardado. Se sigue intentando mientras Feltsense está abierto.</translation>
  </message>
  <message>
   <source>That is not the passphrase. Capital letters count. You can try as often as you like.</source>
   <translation>Esa no es la frase de contraseña. Las mayúsculas cuentan. Puedes intentarlo cuantas veces quieras.</translation>
  </message>
  <message>
   <source>That is not the recovery code. You can try as often as you like.</source>
   <translation>Ese no es el código de recuperación. Puedes intentarlo cuantas veces quieras.</translation>
  </message>
  <message>
   <source>That was a lot. Nothing went wrong. If you like, look around the room for a moment, and have a drink of water.</source>
   <translation>Eso fue mucho. Nada salió mal. Si quieres, mira un momento por la habitación y bebe un poco de agua.</translation>
  </message>
  <message>
   <source>The app it was taken in from. Empty: written in Feltsense.</source>
   <translation>La aplicación de la que se incorporó. Vacío: escrito en Feltsense.</translation>
  </message>
  <message>
   <source>The backup could not be put in place to the end ({why}). Close Feltsense now. It goes on with it at the next start, and nothing is lost.</source>
   <translation>La copia no se pudo colocar hasta el final ({why}). Cierra Feltsense ahora. Sigue con ello al próximo inicio, y no se pierde nada.</translation>
  </message>
  <message>
   <source>The backup is being looked through. Nothing is changed.</source>
   <translation>Se revisa la copia. No se cambia nada.</translation>
  </message>
  <message>
   <source>The backup is being restored.</source>
   <translation>Se restaura la copia.</translation>
  </message>
  <message>
   <source>The backup is damaged or cut. Make it again in Daylio.</source>
   <translation>La copia está dañada o cortada. Hazla otra vez en Daylio.</translation>
  </message>
  <message>
   <source>The backup is damaged: there are no entries in it. Make it again.</source>
   <translation>La copia está dañada: no contiene entradas. Hazla otra vez.</translation>
  </message>
  <message>
   <source>The backup is packed in a way that Daylio does not use.</source>
   <translation>La copia está comprimida de una forma que Daylio no usa.</translation>
  </message>
  <message>
   <source>The backup of {made}</source>
   <translation>La copia de {made}</translation>
  </message>
  <message>
   <source>The backup of {words}</source>
   <translation>La copia de {words}</translation>
  </message>
  <message>
   <source>The backup says that it is larger than a diary can be.</source>
   <translation>La copia dice ser más grande de lo que puede ser un diario.</translation>
  </message>
  <message>
   <source>The backup was restored.</source>
   <translation>La copia se restauró.</translation>
  </message>
  <message>
   <source>The backups lie in {place}</source>
   <translation>Las copias están en {place}</translation>
  </message>
  <message>
   <source>The body</source>
   <translation>El cuerpo</translation>
  </message>
  <message>
   <source>The body map is kept, for you alone.</source>
   <translation>El mapa corporal queda guardado, solo para ti.</translation>
  </message>
  <message>
   <source>The breath</source>
   <translation>La respiración</translation>
  </message>
  <message>
   <source>The breath, in seconds</source>
   <translation>La respiración, en segundos</translation>
  </message>
  <message>
   <source>The captions go on.</source>
   <translation>Los subtítulos siguen.</translation>
  </message>
  <message>
   <source>The chair that you sit on, and what is behind your back. You might press your hands together, or move.</source>
   <translation>La silla en la que estás, y lo que hay detrás de tu espalda. Podrías juntar las manos y apretar, o moverte.</translation>
  </message>
  <message>
   <source>The change was the same over every rest, so your usual wobble cannot be told.</source>
   <translation>El cambio fue el mismo en cada descanso, así que no se puede indicar tu oscilación habitual.</translation>
  </message>
  <message>
   <source>The chart could not be written: {why}.</source>
   <translation>El gráfico no se pudo escribir: {why}.</translation>
  </message>
  <message>
   <source>The computer was asleep. Go on when you like.</source>
   <translation>El ordenador estaba en reposo. Sigue cuando quieras.</translation>
  </message>
  <message>
   <source>The computer's own voice</source>
   <translation>La voz del ordenador</translation>
  </message>
  <message>
   <source>The day before</source>
   <translation>El día anterior</translation>
  </message>
  <message>
   <source>The end of the check-in</source>
   <translation>El final del registro</translation>
  </message>
  <message>
   <source>The end of the session</source>
   <translation>El final de la sesión</translation>
  </message>
  <message>
   <source>The export is damaged: what it holds cannot be told. Export it again.</source>
   <translation>La exportación está dañada: no se puede saber qué contiene. Expórtala otra vez.</translation>
  </message>
  <message>
   <source>The figure</source>
   <translation>La figura</translation>
  </message>
  <message>
   <source>The file could not be read: {why}.</source>
   <translation>El archivo no se pudo leer: {why}.</translation>
  </message>
  <message>
   <source>The file could not be written.</source>
   <translation>El archivo no se pudo escribir.</translation>
  </message>
  <message>
   <source>The file could not be written: {why}.</source>
   <translation>El archivo no se pudo escribir: {why}.</translation>
  </message>
  <message>
   <source>The file is a zip that is damaged or cut. Export it again.</source>
   <translation>El archivo es un zip dañado o cortado. Expórtalo otra vez.</translation>
  </message>
  <message>
   <source>The file is being looked into. Nothing changes.</source>
   <translation>Se mira el archivo. No cambia nada.</translation>
  </message>
  <message>
   <source>The file is being written</source>
   <translation>Se escribe el archivo</translation>
  </message>
  <message>
   <source>The file is being written.</source>
   <translation>Se escribe el archivo.</translation>
  </message>
  <message>
   <source>The file is damaged or cut: it is no whole JSON. Export it again.</source>
   <translation>El archivo está dañado o cortado: no es un JSON entero. Expórtalo otra vez.</translation>
  </message>
  <message>
   <source>The file is damaged: hardly a row of it can be read.</source>
   <translation>El archivo está dañado: apenas se puede leer una fila.</translation>
  </message>
  <message>
   <source>The file is empty. Export it again.</source>
   <translation>El archivo está vacío. Expórtalo otra vez.</translation>
  </message>
  <message>
   <source>The file is larger than any export. Is it another one?</source>
   <translation>El archivo es más grande que cualquier exportación. ¿Será otro?</translation>
  </message>
  <message>
   <source>The file is locked with a passphrase of its own. Please give it.</source>
   <translation>El archivo está bloqueado con su propia frase. Por favor, dala.</translation>
  </message>
  <message>
   <source>The file is not one that Feltsense has locked, or it is damaged.</source>
   <translation>El archivo no es uno que Feltsense haya bloqueado, o está dañado.</translation>
  </message>
  <message>
   <source>The file is not protected: whoever can open it can hear it, and read the exercise's name.</source>
   <translation>El archivo no está protegido: quien pueda abrirlo puede oírlo y leer el nombre del ejercicio.</translation>
  </message>
  <message>
   <source>The file of the keys belongs to other data.</source>
   <translation>El archivo de las claves pertenece a otros datos.</translation>
  </message>
  <message>
   <source>The file of your keys is damaged.</source>
   <translation>El archivo de tus claves está dañado.</translation>
  </message>
  <message>
   <source>The file of your keys was changed by something else than Feltsense. Your passphrase opens it, but please make a new recovery code.</source>
   <translation>El archivo de tus claves lo cambió algo que no es Feltsense. Tu frase lo abre, pero por favor haz un código de recuperación nuevo.</translation>
  </message>
  <message>
   <source>The file of {spoken} ({name}) is locked {under}, and so what is in it is missing. It is left as it is.</source>
   <translation>El archivo de {spoken} ({name}) está bloqueado {under}, así que falta lo que contiene. Se deja como está.</translation>
  </message>
  <message>
   <source>The file of {spoken} cannot be opened ({why}). It is left as it is, and nothing is written to that month.</source>
   <translation>El archivo de {spoken} no se puede abrir ({why}). Se deja como está, y no se escribe nada en ese mes.</translation>
  </message>
  <message>
   <source>The file of {spoken} cannot be read, so its sessions are missing here.</source>
   <translation>El archivo de {spoken} no se puede leer, así que sus sesiones faltan aquí.</translation>
  </message>
  <message>
   <source>The file of {spoken} was damaged, or changed outside Feltsense. What could be read of it is shown; {wrong} may be wrong{missing}.</source>
   <translation>El archivo de {spoken} se dañó o se cambió fuera de Feltsense. Se muestra lo que se pudo leer; {wrong} puede estar mal{missing}.</translation>
  </message>
  <message>
   <source>The file that holds your keys is damaged, so no passphrase opens it. Nothing was changed.</source>
   <translation>El archivo con tus claves está dañado, así que ninguna frase lo abre. No se cambió nada.</translation>
  </message>
  <message>
   <source>The file was locked by a newer Feltsense, which can open it.</source>
   <translation>El archivo lo bloqueó un Feltsense más nuevo, que puede abrirlo.</translation>
  </message>
  <message>
   <source>The file was written by a newer Feltsense. Update this one first.</source>
   <translation>El archivo lo escribió un Feltsense más nuevo. Actualiza primero este.</translation>
  </message>
  <message>
   <source>The file {path} cannot be read: {why}.</source>
   <translation>El archivo {path} no se puede leer: {why}.</translation>
  </message>
  <message>
   <source>The first day is later than the last one.</source>
   <translation>El primer día es posterior al último.</translation>
  </message>
  <message>
   <source>The folder could not be shown. It is {folder}.</source>
   <translation>La carpeta no se pudo mostrar. Es {folder}.</translation>
  </message>
  <message>
   <source>The id of the session or check-in it belongs to. Empty: to none.</source>
   <translation>El número de la sesión o el registro al que pertenece. Vacío: a ninguno.</translation>
  </message>
  <message>
   <source>The id of the session or check-in.</source>
   <translation>El número de la sesión o del registro.</translation>
  </message>
  <message>
   <source>The keys could not be read ({strerror}). Nothing was changed.</source>
   <translation>Las claves no se pudieron leer ({strerror}). No se cambió nada.</translation>
  </message>
  <message>
   <source>The keys in the file do not fit together.</source>
   <translation>Las claves del archivo no encajan entre sí.</translation>
  </message>
  <message>
   <source>The keys in this backup cannot be used. {error}</source>
   <translation>Las claves de esta copia no se pueden usar. {error}</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Los últimos 30 días</translation>
  </message>
  <message>
   <source>The last change of {spoken} was not whole: Feltsense was stopped while it was being saved, or the file was damaged since. All before it is here.</source>
   <translation>El último cambio de {spoken} no estaba entero: Feltsense se paró al guardarlo, o el archivo se dañó después. Todo lo anterior está aquí.</translation>
  </message>
  <message>
   <source>The line you were recording was not kept.{stands}</source>
   <translation>La línea que estabas grabando no se guardó.{stands}</translation>
  </message>
  <message>
   <source>The list first</source>
   <translation>Primero la lista</translation>
  </message>
  <message>
   <source>The list of recordings could not be read and was kept as {aside_name}. It was made anew from the recordings themselves.</source>
   <translation>La lista de grabaciones no se pudo leer y se guardó como {aside_name}. Se rehízo a partir de las propias grabaciones.</translation>
  </message>
  <message>
   <source>The list of what this backup holds cannot be read.</source>
   <translation>La lista de lo que contiene esta copia no se puede leer.</translation>
  </message>
  <message>
   <source>The list of what this backup holds was changed by something that does not have its key. Some of it may be older than the rest.</source>
   <translation>La lista de lo que contiene esta copia la cambió algo que no tiene su clave. Parte puede ser más antigua que el resto.</translation>
  </message>
  <message>
   <source>The map first</source>
   <translation>Primero el mapa</translation>
  </message>
  <message>
   <source>The map: unpleasant to pleasant, quiet to stirred up</source>
   <translation>El mapa: de desagradable a agradable, de tranquilo a agitado</translation>
  </message>
  <message>
   <source>The mean of the strongest feelings of each day, from 0 to 10, beside that of the day before; only days that follow each other, nothing is filled in, and numb is in no mean. On the thin line a day is just like the one before. The number is the correlation of a day with the next (lag 1), and then the same with (1 + 3 r) / n added: with few days it comes out too low, 0.31 on average for a true 0.4 from 30 days, give or take 0.17. Shown from {pairs_from} pairs of days.</source>
   <translation>La media de los sentimientos más fuertes de cada día, de 0 a 10, junto a la del día anterior; solo días seguidos, nada se rellena, y adormecido no entra en ninguna media. En la línea fina un día es igual que el anterior. El número es la correlación de un día con el siguiente (desfase 1), y después lo mismo sumando (1 + 3 r) / n: con pocos días sale demasiado baja, 0,31 de media para un 0,4 verdadero con 30 días, más o menos 0,17. Se muestra desde {pairs_from} pares de días.</translation>
  </message>
  <message>
   <source>The microphone did not open. Another program may hold it, or the system's privacy settings do not let Feltsense use it.</source>
   <translation>El micrófono no se abrió. Puede que lo tenga otro programa, o que la privacidad del sistema no deje usarlo a Feltsense.</translation>
  </message>
  <message>
   <source>The microphone does not answer.</source>
   <translation>El micrófono no responde.</translation>
  </message>
  <message>
   <source>The microphone that was chosen is not there just now.</source>
   <translation>El micrófono elegido no está ahora mismo.</translation>
  </message>
  <message>
   <source>The microphone went away in the middle.</source>
   <translation>El micrófono desapareció a mitad.</translation>
  </message>
  <message>
   <source>The name of the exercise's script.</source>
   <translation>El nombre del guion del ejercicio.</translation>
  </message>
  <message>
   <source>The new recovery code holds from now on. The one before opens nothing more.</source>
   <translation>El nuevo código de recuperación vale desde ahora. El anterior ya no abre nada.</translation>
  </message>
  <message>
   <source>The numb scale has not been answered with a number yet.</source>
   <translation>La escala de adormecimiento todavía no se ha respondido con un número.</translation>
  </message>
  <message>
   <source>The number of the entry. It begins with year and month and never changes.</source>
   <translation>El número de la entrada. Empieza por el año y el mes y no cambia nunca.</translation>
  </message>
  <message>
   <source>The one you did last.</source>
   <translation>El último que hiciste.</translation>
  </message>
  <message>
   <source>The others are not touched by this. A saved change is read at once.</source>
   <translation>A los demás no les afecta. Un cambio guardado se lee enseguida.</translation>
  </message>
  <message>
   <source>The outline that was painted on.</source>
   <translation>El contorno sobre el que se pintó.</translation>
  </message>
  <message>
   <source>The pages</source>
   <translation>Las páginas</translation>
  </message>
  <message>
   <source>The passphrase fits, but the file is damaged.</source>
   <translation>La frase encaja, pero el archivo está dañado.</translation>
  </message>
  <message>
   <source>The passphrase is another one, or the file is damaged.</source>
   <translation>La frase es otra, o el archivo está dañado.</translation>
  </message>
  <message>
   <source>The passphrase is changed. The recovery code stays as it is.</source>
   <translation>La frase de contraseña se ha cambiado. El código de recuperación sigue igual.</translation>
  </message>
  <message>
   <source>The picture cannot be shown here ({why}). What sums it up is below.</source>
   <translation>La imagen no se puede mostrar aquí ({why}). Lo que la resume está debajo.</translation>
  </message>
  <message>
   <source>The question that was answered. Empty: none.</source>
   <translation>La pregunta respondida. Vacío: ninguna.</translation>
  </message>
  <message>
   <source>The range holds 0: too early to tell exercises and rests apart.</source>
   <translation>El rango contiene el 0: demasiado pronto para distinguir ejercicios y descansos.</translation>
  </message>
  <message>
   <source>The ranges of these do not overlap: {names}{more}. All others overlap. It says nothing of why.</source>
   <translation>Los rangos de estos no se solapan: {names}{more}. Todos los demás se solapan. No dice nada del porqué.</translation>
  </message>
  <message>
   <source>The recording of this line cannot be read. Record it again.</source>
   <translation>La grabación de esta línea no se puede leer. Grábala otra vez.</translation>
  </message>
  <message>
   <source>The recordings cannot be changed just now: {why}.</source>
   <translation>Las grabaciones no se pueden cambiar ahora mismo: {why}.</translation>
  </message>
  <message>
   <source>The recovery code stays as it is.</source>
   <translation>El código de recuperación sigue igual.</translation>
  </message>
  <message>
   <source>The recovery code that you have opens nothing more after this.</source>
   <translation>El código de recuperación que tienes ya no abrirá nada después.</translation>
  </message>
  <message>
   <source>The recovery code that you wrote down opens this once. Then you choose a new passphrase and get a new code.</source>
   <translation>El código de recuperación que anotaste abre esto una vez. Después eliges una frase nueva y recibes un código nuevo.</translation>
  </message>
  <message>
   <source>The recovery code was used, and opens nothing more. Please choose a new passphrase; then you get a new code.</source>
   <translation>El código de recuperación se ha usado y ya no abre nada. Por favor, elige una frase nueva; después recibes un código nuevo.</translation>
  </message>
  <message>
   <source>The region or section where it was last.</source>
   <translation>La región o sección donde estaba al final.</translation>
  </message>
  <message>
   <source>The region. Empty: nothing was painted.</source>
   <translation>La región. Vacío: no se pintó nada.</translation>
  </message>
  <message>
   <source>The report could not be made.</source>
   <translation>El informe no se pudo hacer.</translation>
  </message>
  <message>
   <source>The report could not be written: {why}.</source>
   <translation>El informe no se pudo escribir: {why}.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <source>The same moment in UTC, to the microsecond (ISO 8601).</source>
   <translation>El mismo momento en UTC, al microsegundo (ISO 8601).</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La misma una vez más</translation>
  </message>
  <message>
   <source>The script does not say.</source>
   <translation>El guion no lo dice.</translation>
  </message>
  <message>
   <source>The seat</source>
   <translation>El asiento</translation>
  </message>
  <message>
   <source>The session waits for you.</source>
   <translation>La sesión te espera.</translation>
  </message>
  <message>
   <source>The sessions of {spoken} were written by a newer Feltsense. They are left as they are; a newer version can show them.</source>
   <translation>Las sesiones de {spoken} las escribió un Feltsense más nuevo. Se dejan como están; una versión más nueva puede mostrarlas.</translation>
  </message>
  <message>
   <source>The sound device did not open. Another program may hold it.</source>
   <translation>El dispositivo de sonido no se abrió. Puede que lo tenga otro programa.</translation>
  </message>
  <message>
   <source>The sound device that was chosen is not there just now.</source>
   <translation>El dispositivo de sonido elegido no está ahora mismo.</translation>
  </message>
  <message>
   <source>The sound file could not be saved: {why}.</source>
   <translation>El archivo de sonido no se pudo guardar: {why}.</translation>
  </message>
  <message>
   <source>The sound has faded. It comes back when you go on.</source>
   <translation>El sonido se ha apagado. Vuelve cuando sigas.</translation>
  </message>
  <message>
   <source>The sound has stopped. There is nothing that has to be done now.</source>
   <translation>El sonido ha parado. No hay nada que haya que hacer ahora.</translation>
  </message>
  <message>
   <source>The sound process could not be started: {error}.</source>
   <translation>El proceso de sonido no se pudo iniciar: {error}.</translation>
  </message>
  <message>
   <source>The sound system could not be asked ({error}).</source>
   <translation>No se pudo consultar el sistema de sonido ({error}).</translation>
  </message>
  <message>
   <source>The sound system could not be asked.</source>
   <translation>No se pudo consultar el sistema de sonido.</translation>
  </message>
  <message>
   <source>The sound system could not be asked: {error}.</source>
   <translation>No se pudo consultar el sistema de sonido: {error}.</translation>
  </message>
  <message>
   <source>The sound system could not be reached.</source>
   <translation>No se pudo acceder al sistema de sonido.</translation>
  </message>
  <message>
   <source>The sound system does not answer.</source>
   <translation>El sistema de sonido no responde.</translation>
  </message>
  <message>
   <source>The strongest feeling after a session minus that before it; sessions of one exercise on one day count as one, their mean; rests are not among them. Each exercise's mean is drawn towards what all have in common, the further the fewer its days (partial pooling, with the variance between exercises by moments). Where the exercises differ no more than chance would have it, that variance is 0 and all stand at the same place. The ranges hold 95 % of what is likely, over all variances between that there may be. Shown from {days_from} days with each of {exercises_from} exercises, in alphabetical order.</source>
   <translation>El sentimiento más fuerte después de una sesión menos el de antes; las sesiones de un ejercicio en un mismo día cuentan como una, su media; los descansos no están incluidos. La media de cada ejercicio se acerca a lo que todos tienen en común, tanto más cuantos menos días tenga (agrupación parcial, con la varianza entre ejercicios por momentos). Cuando los ejercicios no difieren más de lo que daría el azar, esa varianza es 0 y todos quedan en el mismo lugar. Los rangos contienen el 95 % de lo probable, sobre todas las varianzas posibles. Se muestra desde {days_from} días con cada uno de {exercises_from} ejercicios, por orden alfabético.</translation>
  </message>
  <message>
   <source>The strongest feeling afterwards minus that before, from -10 to 10, of rests and of exercises; those of one day count as one, their mean. The usual wobble is where one more rest would lie 19 times in 20, from {wobble_from} days with a rest. The difference is the mean change of exercises minus that of rests, with a range that holds 95 % of what is likely (Welch), from {range_from} days of each.</source>
   <translation>El sentimiento más fuerte de después menos el de antes, de -10 a 10, de descansos y de ejercicios; los de un mismo día cuentan como uno, su media. La oscilación habitual es donde caería un descanso más 19 de cada 20 veces, desde {wobble_from} días con un descanso. La diferencia es el cambio medio de los ejercicios menos el de los descansos, con un rango que contiene el 95 % de lo probable (Welch), desde {range_from} días de cada uno.</translation>
  </message>
  <message>
   <source>The strongest feeling of each check-in, and of each rating before an exercise, from 0 to 10; one that came less than an hour after the last is left out, and numb is no number. The first figure is the root of the mean squared move from one to the next; the second is the same with each squared move divided by the time it took, in units of the median time. A far move is one of {far:.0f} points or more. Shown from {days_from} days: from 14 values such a figure is still off by about a fifth of itself (a standard error of 22 %), from 30 by a seventh.</source>
   <translation>El sentimiento más fuerte de cada registro y de cada valoración antes de un ejercicio, de 0 a 10; el que llegó menos de una hora después del anterior se deja fuera, y adormecido no es un número. La primera cifra es la raíz de la media de los movimientos al cuadrado; la segunda es lo mismo con cada cuadrado dividido entre el tiempo que tardó, en unidades del tiempo mediano. Un movimiento grande es de {far:.0f} puntos o más. Se muestra desde {days_from} días: con 14 valores esa cifra aún se desvía alrededor de una quinta parte (un error estándar del 22 %), con 30 una séptima.</translation>
  </message>
  <message>
   <source>The strongest feeling of each rating, from 0 to 10, by the hour on the clock of the place where it was written down, and by your weekday. All ratings of one day in an hour count as one, their mean. From {range_from} days there is a mean with a range that holds 95 % of what is likely (Student's t); below that there are dots, one a day. Numb and its like are counted in the table and are in no mean.</source>
   <translation>El sentimiento más fuerte de cada valoración, de 0 a 10, según la hora del lugar donde se escribió y según tu día de la semana. Todas las valoraciones de un día en una misma hora cuentan como una, su media. Desde {range_from} días hay una media con un rango que contiene el 95 % de lo probable (t de Student); por debajo hay puntos, uno por día. Adormecido y similares se cuentan en la tabla y no entran en ninguna media.</translation>
  </message>
  <message>
   <source>The two are not the same. Please type them again.</source>
   <translation>Las dos no son iguales. Por favor, escríbelas otra vez.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Las dos frases no son iguales.</translation>
  </message>
  <message>
   <source>The usual folder</source>
   <translation>La carpeta habitual</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>El habitual</translation>
  </message>
  <message>
   <source>The window and the tray are called "Notes", with a plain icon.</source>
   <translation>La ventana y la bandeja se llaman «Notas», con un icono sencillo.</translation>
  </message>
  <message>
   <source>The word, the answer, the scale, or the place of a sensation. A scale whose name begins with own: is a question of the person's own; one with distance is a marker between two words.</source>
   <translation>La palabra, la respuesta, la escala o el lugar de una sensación. Una escala cuyo nombre empieza por own: es una pregunta propia de la persona; una con distance es una marca entre dos palabras.</translation>
  </message>
  <message>
   <source>The words</source>
   <translation>Las palabras</translation>
  </message>
  <message>
   <source>The words of the session</source>
   <translation>Las palabras de la sesión</translation>
  </message>
  <message>
   <source>The words of the session (W)</source>
   <translation>Las palabras de la sesión (W)</translation>
  </message>
  <message>
   <source>The words stand on the screen, and the bells are heard.</source>
   <translation>Las palabras están en la pantalla, y las campanas se oyen.</translation>
  </message>
  <message>
   <source>Their ranges overlap, with the tag and without it: too early to tell them apart.</source>
   <translation>Sus rangos se solapan, con la etiqueta y sin ella: demasiado pronto para distinguirlos.</translation>
  </message>
  <message>
   <source>There are no exercises here yet.</source>
   <translation>Aquí no hay ejercicios todavía.</translation>
  </message>
  <message>
   <source>There are no notes in this time.</source>
   <translation>No hay notas en este periodo.</translation>
  </message>
  <message>
   <source>There is a file in the journal that cannot be read: {name}. It was left alone.</source>
   <translation>Hay un archivo en el diario que no se puede leer: {name}. No se tocó.</translation>
  </message>
  <message>
   <source>There is a file of {spoken} that is not locked, in a journal that is: {name}. It was left alone, and nothing was taken from it.</source>
   <translation>Hay un archivo de {spoken} sin bloquear en un diario que sí lo está: {name}. No se tocó, y no se tomó nada de él.</translation>
  </message>
  <message>
   <source>There is a file {file} already; nothing was written over it.</source>
   <translation>Ya existe un archivo {file}; no se escribió encima.</translation>
  </message>
  <message>
   <source>There is more, if you like. It is fine to leave it here.</source>
   <translation>Hay más, si quieres. Está bien dejarlo aquí.</translation>
  </message>
  <message>
   <source>There is no folder {parent} to write {out_name} into.</source>
   <translation>No hay una carpeta {parent} donde escribir {out_name}.</translation>
  </message>
  <message>
   <source>There is no format {form}; there are {these}.</source>
   <translation>No hay un formato {form}; hay {these}.</translation>
  </message>
  <message>
   <source>There is no need to have anything to say. A few words about the room are a note.</source>
   <translation>No hace falta tener nada que decir. Unas palabras sobre la habitación son una nota.</translation>
  </message>
  <message>
   <source>There is no passphrase yet. You can set one under Your data.</source>
   <translation>Todavía no hay frase de contraseña. Puedes poner una en Tus datos.</translation>
  </message>
  <message>
   <source>There is no passphrase. Whoever can open the files here can read what you wrote.</source>
   <translation>No hay frase de contraseña. Quien pueda abrir los archivos aquí puede leer lo que escribiste.</translation>
  </message>
  <message>
   <source>There is no right share.</source>
   <translation>No hay una proporción correcta.</translation>
  </message>
  <message>
   <source>There is no sound just now, so it cannot be heard.</source>
   <translation>Ahora mismo no hay sonido, así que no se puede oír.</translation>
  </message>
  <message>
   <source>There is none here yet; with some, what changes over an exercise can stand beside what changes anyway.</source>
   <translation>Aún no hay ninguno; con algunos, lo que cambia durante un ejercicio puede ponerse junto a lo que cambia de todos modos.</translation>
  </message>
  <message>
   <source>There is none yet.</source>
   <translation>Todavía no hay ninguna.</translation>
  </message>
  <message>
   <source>There is not enough room in {there} to lay the backup out.</source>
   <translation>No hay suficiente espacio en {there} para desplegar la copia.</translation>
  </message>
  <message>
   <source>There is nothing in this export of {app}.</source>
   <translation>No hay nada en esta exportación de {app}.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>No hay nada nuevo en él.</translation>
  </message>
  <message>
   <source>There is nothing to delete.</source>
   <translation>No hay nada que borrar.</translation>
  </message>
  <message>
   <source>There is nothing yet to back up.</source>
   <translation>Todavía no hay nada que copiar.</translation>
  </message>
  <message>
   <source>There is something at {file} already.</source>
   <translation>Ya hay algo en {file}.</translation>
  </message>
  <message>
   <source>There is such a file already</source>
   <translation>Ya existe un archivo así</translation>
  </message>
  <message>
   <source>There is {what} at {path}. Choose the file of an export.</source>
   <translation>En {path} hay: {what}. Elige el archivo de una exportación.</translation>
  </message>
  <message>
   <source>There was no room on {most_pages} pages for: {these}. They have room in a report of their own.</source>
   <translation>En {most_pages} páginas no cupo: {these}. Tienen sitio en un informe propio.</translation>
  </message>
  <message>
   <source>These are 31 looks at the same ratings: one or two of them stand out by chance alone.</source>
   <translation>Son 31 miradas a las mismas valoraciones: una o dos destacan solo por azar.</translation>
  </message>
  <message>
   <source>These are one person's own answers, given in private at a desk, in words and on scales from 0 to 10 made for this app. They are not a test, have no cut-offs, and say nothing about why.</source>
   <translation>Son las respuestas de una persona, dadas en privado en su escritorio, con palabras y en escalas de 0 a 10 hechas para esta aplicación. No son un test, no tienen puntos de corte y no dicen nada del porqué.</translation>
  </message>
  <message>
   <source>These are the last {weeks} weeks; before them, {more} more.</source>
   <translation>Son las últimas {weeks} semanas; antes de ellas, {more} más.</translation>
  </message>
  <message>
   <source>These are the newest of {of_outline}.</source>
   <translation>Son los más recientes de {of_outline}.</translation>
  </message>
  <message>
   <source>These are {count} at the same check-ins; the more looks, the more often something stands out by chance.</source>
   <translation>{count} a los mismos registros; cuantas más miradas, más a menudo destaca algo por azar.</translation>
  </message>
  <message>
   <source>These files could not be opened, and stay locked: {names}. What opens them, with the passphrase of until now, was kept as {relative_to}.</source>
   <translation>Estos archivos no se pudieron abrir y siguen bloqueados: {names}. Lo que los abre, con la frase de hasta ahora, se guardó como {relative_to}.</translation>
  </message>
  <message>
   <source>These files were not encrypted, and are now. Another computer may have brought them, or somebody has put them there: {names}.</source>
   <translation>Estos archivos no estaban cifrados, y ahora lo están. Puede que los trajera otro ordenador, o que alguien los pusiera ahí: {names}.</translation>
  </message>
  <message>
   <source>These questions are ours; they are not a test and have no cut-offs.</source>
   <translation>Estas preguntas son nuestras; no son un test y no tienen puntos de corte.</translation>
  </message>
  <message>
   <source>These recordings could not be read, and were left: {names}.</source>
   <translation>Estas grabaciones no se pudieron leer, y se dejaron: {names}.</translation>
  </message>
  <message>
   <source>They can stay open</source>
   <translation>Pueden quedarse abiertos</translation>
  </message>
  <message>
   <source>They come first on the page Help now: a friend, a sponsor, a clinician. Nobody is told. While it is locked they are not shown.</source>
   <translation>Aparecen primero en la página Ayuda ya: una amistad, un padrino o madrina, un profesional. No se avisa a nadie. Mientras está bloqueado no se muestran.</translation>
  </message>
  <message>
   <source>They lie beside the journal now. In a folder on another disk they outlast this computer, too.</source>
   <translation>Ahora están junto al diario. En una carpeta de otro disco duran más que este ordenador.</translation>
  </message>
  <message>
   <source>They stand among the others, on the map or in the list.</source>
   <translation>Están entre las demás, en el mapa o en la lista.</translation>
  </message>
  <message>
   <source>This backup is locked with a passphrase. After restoring, Feltsense is locked with it, and its recovery code holds.</source>
   <translation>Esta copia está bloqueada con una frase. Después de restaurar, Feltsense queda bloqueado con ella, y vale su código de recuperación.</translation>
  </message>
  <message>
   <source>This backup is locked with a passphrase. It is the one that held when it was made.</source>
   <translation>Esta copia está bloqueada con una frase. Es la que valía cuando se hizo.</translation>
  </message>
  <message>
   <source>This backup is locked with another passphrase, or this journal has none.</source>
   <translation>Esta copia está bloqueada con otra frase, o este diario no tiene ninguna.</translation>
  </message>
  <message>
   <source>This backup is locked with another passphrase. After restoring, what is in it is locked with the one that you have now.</source>
   <translation>Esta copia está bloqueada con otra frase. Después de restaurar, lo que contiene queda bloqueado con la que tienes ahora.</translation>
  </message>
  <message>
   <source>This backup is locked, and the keys in it are damaged or missing.</source>
   <translation>Esta copia está bloqueada, y las claves que contiene están dañadas o faltan.</translation>
  </message>
  <message>
   <source>This backup was cut or is damaged. What is whole in it was found.</source>
   <translation>Esta copia se cortó o está dañada. Se encontró lo que está entero en ella.</translation>
  </message>
  <message>
   <source>This backup was made without a passphrase. After restoring, what is in it is locked with the passphrase that you have now.</source>
   <translation>Esta copia se hizo sin frase. Después de restaurar, lo que contiene queda bloqueado con la frase que tienes ahora.</translation>
  </message>
  <message>
   <source>This code is whole, but it is an earlier one, or that of other data.</source>
   <translation>Este código está entero, pero es uno anterior, o el de otros datos.</translation>
  </message>
  <message>
   <source>This did not work, and nothing was changed: {error}</source>
   <translation>No funcionó, y no se cambió nada: {error}</translation>
  </message>
  <message>
   <source>This did not work: {why}.</source>
   <translation>No funcionó: {why}.</translation>
  </message>
  <message>
   <source>This did not work: {why}. Nothing else was changed.</source>
   <translation>No funcionó: {why}. No se cambió nada más.</translation>
  </message>
  <message>
   <source>This exercise names it. Another one, or a shorter and gentler form, may suit better.</source>
   <translation>Este ejercicio lo nombra. Quizá convenga otro, o una forma más corta y suave.</translation>
  </message>
  <message>
   <source>This file is locked. Type the passphrase that was chosen for it.</source>
   <translation>Este archivo está bloqueado. Escribe la frase que se eligió para él.</translation>
  </message>
  <message>
   <source>This folder is kept in step with another computer: what is newer there comes back from it, unless the backup is restored there, too.</source>
   <translation>Esta carpeta se sincroniza con otro ordenador: lo que allí sea más nuevo vuelve de él, salvo que la copia se restaure también allí.</translation>
  </message>
  <message>
   <source>This goes, and cannot be brought back:</source>
   <translation>Esto desaparece, y no se puede recuperar:</translation>
  </message>
  <message>
   <source>This is a backup. Take it over by restoring it.</source>
   <translation>Esto es una copia de seguridad. Tómala restaurándola.</translation>
  </message>
  <message>
   <source>This is a part of an encrypted journal. Take the whole of it over by restoring a backup, or by an export made there.</source>
   <translation>Esto es una parte de un diario cifrado. Tómalo entero restaurando una copia, o con una exportación hecha allí.</translation>
  </message>
  <message>
   <source>This is a self-guided practice tool. It doesn't diagnose or treat anything and can't tell if you are in danger. It works best alongside people: a clinician, sponsor, group or friend. Everything stays on this computer.</source>
   <translation>Esta es una herramienta para practicar por tu cuenta. No diagnostica ni trata nada y no puede saber si estás en peligro. Funciona mejor junto a personas: un profesional, un padrino o madrina, un grupo o una amistad. Todo se queda en este ordenador.</translation>
  </message>
  <message>
   <source>This is a table of our own, for spreadsheets. What goes back in is an export as JSON.</source>
   <translation>Esta es una tabla nuestra, para hojas de cálculo. Lo que vuelve a entrar es una exportación en JSON.</translation>
  </message>
  <message>
   <source>This is a zip. If an export is in it, unpack it first. {known}</source>
   <translation>Esto es un zip. Si contiene una exportación, descomprímelo primero. {known}</translation>
  </message>
  <message>
   <source>This is no file that can be taken in. {known}</source>
   <translation>Este archivo no se puede incorporar. {known}</translation>
  </message>
  <message>
   <source>This is not the passphrase of these data.</source>
   <translation>Esta no es la frase de estos datos.</translation>
  </message>
  <message>
   <source>This is the passphrase of what another computer has encrypted. Please type the one of this computer, too; then both become one.</source>
   <translation>Esta es la frase de lo que cifró otro ordenador. Por favor, escribe también la de este; así las dos pasan a ser una.</translation>
  </message>
  <message>
   <source>This line is not in the script any more, so no session speaks it.</source>
   <translation>Esta línea ya no está en el guion, así que ninguna sesión la dice.</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Esta página</translation>
  </message>
  <message>
   <source>This was locked by a newer Feltsense than this one. Nothing was changed.</source>
   <translation>Esto lo bloqueó un Feltsense más nuevo que este. No se cambió nada.</translation>
  </message>
  <message>
   <source>This was not saved: Feltsense is locked.</source>
   <translation>Esto no se guardó: Feltsense está bloqueado.</translation>
  </message>
  <message>
   <source>This was not saved: {error}</source>
   <translation>Esto no se guardó: {error}</translation>
  </message>
  <message>
   <source>This was not saved: {why}. What was saved before is still there.</source>
   <translation>Esto no se guardó: {why}. Lo guardado antes sigue ahí.</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Este año</translation>
  </message>
  <message>
   <source>Three minutes are the most for one line, and they are over.</source>
   <translation>Tres minutos es lo máximo para una línea, y ya han pasado.</translation>
  </message>
  <message>
   <source>Three months</source>
   <translation>Tres meses</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jue</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>jueves</translation>
  </message>
  <message>
   <source>Time of day, sleep, medicine and what else went on that day.</source>
   <translation>La hora del día, el sueño, la medicación y lo demás que pasó ese día.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Horas</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>To delete all of it, type the word “{word}”:</source>
   <translation>Para borrarlo todo, escribe la palabra «{word}»:</translation>
  </message>
  <message>
   <source>To read</source>
   <translation>Para leer</translation>
  </message>
  <message>
   <source>To the end of this part, and then back</source>
   <translation>Hasta el final de esta parte, y después volver</translation>
  </message>
  <message>
   <source>To the next thing that can be pressed</source>
   <translation>A lo siguiente que se puede pulsar</translation>
  </message>
  <message>
   <source>To, and with it</source>
   <translation>Hasta, y con él</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Today's backup was not made. {why}</source>
   <translation>La copia de hoy no se hizo. {why}</translation>
  </message>
  <message>
   <source>Too early to tell them apart.</source>
   <translation>Demasiado pronto para distinguirlos.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar otra vez</translation>
  </message>
  <message>
   <source>Try to save it again</source>
   <translation>Intentar guardarlo otra vez</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>martes</translation>
  </message>
  <message>
   <source>Tugade, Fredrickson and Barrett (2004), resilience and positive emotional granularity</source>
   <translation>Tugade, Fredrickson and Barrett (2004), resilience and positive emotional granularity</translation>
  </message>
  <message>
   <source>Two choices</source>
   <translation>Dos elecciones</translation>
  </message>
  <message>
   <source>Type a passphrase for the file, twice.</source>
   <translation>Escribe una frase para el archivo, dos veces.</translation>
  </message>
  <message>
   <source>Type its passphrase, or its recovery code.</source>
   <translation>Escribe su frase o su código de recuperación.</translation>
  </message>
  <message>
   <source>Type the word {word} to delete everything</source>
   <translation>Escribe la palabra {word} para borrar todo</translation>
  </message>
  <message>
   <source>UK and Ireland</source>
   <translation>Reino Unido e Irlanda</translation>
  </message>
  <message>
   <source>Under {short_minutes} min</source>
   <translation>Menos de {short_minutes} min</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Deshacer (Ctrl+Z)</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Unpleasant</source>
   <translation>Desagradable</translation>
  </message>
  <message>
   <source>Unpleasant or pleasant</source>
   <translation>Desagradable o agradable</translation>
  </message>
  <message>
   <source>Unpleasant to pleasant, quiet to stirred up.</source>
   <translation>De desagradable a agradable, de tranquilo a agitado.</translation>
  </message>
  <message>
   <source>Up to this day</source>
   <translation>Hasta este día</translation>
  </message>
  <message>
   <source>Use the passphrase</source>
   <translation>Usar la frase de contraseña</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Usar el código de recuperación</translation>
  </message>
  <message>
   <source>Use what was recorded</source>
   <translation>Usar lo grabado</translation>
  </message>
  <message>
   <source>Variety of words</source>
   <translation>Variedad de palabras</translation>
  </message>
  <message>
   <source>Very strong or very faint moments tend to be followed by more usual ones, with or without an exercise.</source>
   <translation>Tras momentos muy fuertes o muy tenues suelen venir otros más habituales, con o sin ejercicio.</translation>
  </message>
  <message>
   <source>Visits are short for now. You can change that in the settings, whenever you like.</source>
   <translation>Las visitas son cortas por ahora. Puedes cambiarlo en los ajustes, cuando quieras.</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Voice and captions</source>
   <translation>Voz y subtítulos</translation>
  </message>
  <message>
   <source>Voices in their order</source>
   <translation>Voces en su orden</translation>
  </message>
  <message>
   <source>Volume: {part}</source>
   <translation>Volumen: {part}</translation>
  </message>
  <message>
   <source>Waiting.</source>
   <translation>Esperando.</translation>
  </message>
  <message>
   <source>Was it chosen, or did it happen?</source>
   <translation>¿Lo elegiste, o simplemente pasó?</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mié</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>miércoles</translation>
  </message>
  <message>
   <source>Welch (1947), the generalization of Student's problem</source>
   <translation>Welch (1947), the generalization of Student's problem</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Te damos la bienvenida</translation>
  </message>
  <message>
   <source>Well</source>
   <translation>Bien</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What Feltsense wrote down when it was last closed is damaged, so that it is not sure whether every month is as it was then.</source>
   <translation>Lo que Feltsense anotó al cerrarse está dañado, así que no es seguro que cada mes esté como entonces.</translation>
  </message>
  <message>
   <source>What I didn't feel</source>
   <translation>Lo que no sentí</translation>
  </message>
  <message>
   <source>What I noticed</source>
   <translation>Lo que noté</translation>
  </message>
  <message>
   <source>What changed from before an exercise to after it?</source>
   <translation>¿Qué cambió entre antes y después de un ejercicio?</translation>
  </message>
  <message>
   <source>What could not be saved before is saved now.</source>
   <translation>Lo que antes no se pudo guardar ya está guardado.</translation>
  </message>
  <message>
   <source>What else could explain any of it</source>
   <translation>Qué más podría explicar cualquier parte</translation>
  </message>
  <message>
   <source>What else could explain it: {these}</source>
   <translation>Qué más podría explicarlo: {these}</translation>
  </message>
  <message>
   <source>What else goes with a tag: the hour, the people, the place.</source>
   <translation>Lo demás que acompaña a una etiqueta: la hora, las personas, el lugar.</translation>
  </message>
  <message>
   <source>What else the file said</source>
   <translation>Qué más decía el archivo</translation>
  </message>
  <message>
   <source>What is answered here is kept</source>
   <translation>Lo respondido aquí se guarda</translation>
  </message>
  <message>
   <source>What is around this?</source>
   <translation>¿Qué hay alrededor de esto?</translation>
  </message>
  <message>
   <source>What is at the {plain}?</source>
   <translation>¿Qué hay aquí: {plain}?</translation>
  </message>
  <message>
   <source>What is here already is being encrypted.</source>
   <translation>Se cifra lo que ya hay aquí.</translation>
  </message>
  <message>
   <source>What is here now is locked, and could not be counted.</source>
   <translation>Lo que hay aquí ahora está bloqueado, y no se pudo contar.</translation>
  </message>
  <message>
   <source>What is here, just now?</source>
   <translation>¿Qué hay aquí, ahora mismo?</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Qué contiene</translation>
  </message>
  <message>
   <source>What is kept here opens with your passphrase.</source>
   <translation>Lo que se guarda aquí se abre con tu frase de contraseña.</translation>
  </message>
  <message>
   <source>What is painted often is what can be painted easily: large parts, and the front.</source>
   <translation>Lo que más se pinta es lo que se pinta con facilidad: las zonas grandes y la parte delantera.</translation>
  </message>
  <message>
   <source>What is said of them at the beginning.</source>
   <translation>Lo que se dice de ellos al principio.</translation>
  </message>
  <message>
   <source>What is there, just now?</source>
   <translation>¿Qué hay, ahora mismo?</translation>
  </message>
  <message>
   <source>What is yours here was deleted.</source>
   <translation>Se borró lo que es tuyo aquí.</translation>
  </message>
  <message>
   <source>What it means to you, in a line</source>
   <translation>Qué significa para ti, en una línea</translation>
  </message>
  <message>
   <source>What it should hold may be missing here.</source>
   <translation>Lo que debería contener puede faltar aquí.</translation>
  </message>
  <message>
   <source>What kind of file</source>
   <translation>Qué tipo de archivo</translation>
  </message>
  <message>
   <source>What kind of thing it is</source>
   <translation>Cómo se siente</translation>
  </message>
  <message>
   <source>What names the row in the file it was taken in from.</source>
   <translation>Lo que nombra la fila en el archivo del que se incorporó.</translation>
  </message>
  <message>
   <source>What that row said beside it, as name=value; name=value.</source>
   <translation>Lo que decía además esa fila, como nombre=valor; nombre=valor.</translation>
  </message>
  <message>
   <source>What the brush does</source>
   <translation>Qué hace el pincel</translation>
  </message>
  <message>
   <source>What to paint with</source>
   <translation>Con qué pintar</translation>
  </message>
  <message>
   <source>What to take in</source>
   <translation>Qué incorporar</translation>
  </message>
  <message>
   <source>What was around it</source>
   <translation>Lo que había alrededor</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Lo que se hizo</translation>
  </message>
  <message>
   <source>What was going on, as tagged.</source>
   <translation>Lo que pasaba, como etiqueta.</translation>
  </message>
  <message>
   <source>What was here is backed up first. If the computer stops in the middle, the old or the new is whole at the next start.</source>
   <translation>Primero se hace copia de lo que había aquí. Si el ordenador se para a medias, lo viejo o lo nuevo estará entero al próximo inicio.</translation>
  </message>
  <message>
   <source>What was here then?</source>
   <translation>¿Qué había entonces?</translation>
  </message>
  <message>
   <source>What was there</source>
   <translation>Lo que había</translation>
  </message>
  <message>
   <source>What was written down</source>
   <translation>Lo que se anotó</translation>
  </message>
  <message>
   <source>What was written, as it was typed (Markdown).</source>
   <translation>Lo escrito, tal como se tecleó (Markdown).</translation>
  </message>
  <message>
   <source>What you answered last could not be saved. Feltsense tries again while it is open. Closed once more, it ends without it.</source>
   <translation>Lo último que respondiste no se pudo guardar. Feltsense lo sigue intentando mientras está abierto. Si lo cierras otra vez, termina sin ello.</translation>
  </message>
  <message>
   <source>What you answered last could not be stored yet, and so the key is still in memory. It is tried again every few seconds.</source>
   <translation>Lo último que respondiste aún no se pudo guardar, así que la clave sigue en la memoria. Se vuelve a intentar cada pocos segundos.</translation>
  </message>
  <message>
   <source>What you are asked before and after, your own words and tags, and when a day begins.</source>
   <translation>Lo que se te pregunta antes y después, tus palabras y etiquetas, y cuándo empieza un día.</translation>
  </message>
  <message>
   <source>What you did and wrote down, newest first</source>
   <translation>Lo que hiciste y anotaste, lo más nuevo primero</translation>
  </message>
  <message>
   <source>What you do and write down will be listed here, for you alone.</source>
   <translation>Lo que hagas y anotes aparecerá aquí, solo para ti.</translation>
  </message>
  <message>
   <source>What you do at that hour, such as an exercise, and at which hours you write at all.</source>
   <translation>Lo que haces a esa hora, como un ejercicio, y a qué horas escribes.</translation>
  </message>
  <message>
   <source>What you do will be listed here, for you alone.</source>
   <translation>Lo que hagas aparecerá aquí, solo para ti.</translation>
  </message>
  <message>
   <source>What you expect of an exercise can show in the rating after it.</source>
   <translation>Lo que esperas de un ejercicio puede notarse en la valoración posterior.</translation>
  </message>
  <message>
   <source>What you marked with these is shown where it was.</source>
   <translation>Lo que marcaste con ellas se muestra donde estaba.</translation>
  </message>
  <message>
   <source>What you write and record is encrypted under your passphrase. Nobody can reset it; without it and the recovery code, all of it is lost.</source>
   <translation>Lo que escribes y grabas está cifrado con tu frase. Nadie puede restablecerla; sin ella y sin el código de recuperación se pierde todo.</translation>
  </message>
  <message>
   <source>What you write here is not kept: not in your journal, not in a file, not for a moment. When you leave this page it is gone, and nobody can bring it back.</source>
   <translation>Lo que escribes aquí no se guarda: ni en tu diario, ni en un archivo, ni un momento. Cuando dejas esta página desaparece, y nadie puede recuperarlo.</translation>
  </message>
  <message>
   <source>What you wrote down is being read.</source>
   <translation>Se lee lo que anotaste.</translation>
  </message>
  <message>
   <source>Whatever you noticed, you can stop there. Stay as long as you like.</source>
   <translation>Lo que hayas notado, puedes dejarlo ahí. Quédate el tiempo que quieras.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When exactly is different each day.</source>
   <translation>El momento exacto cambia cada día.</translation>
  </message>
  <message>
   <source>When it ended, in UTC. Empty: it is not known.</source>
   <translation>Cuándo terminó, en UTC. Vacío: no se sabe.</translation>
  </message>
  <message>
   <source>When it was, by the clock of the place where it was: year-month-day hour:min.</source>
   <translation>Cuándo fue, según la hora del lugar: año-mes-día hora:minuto.</translation>
  </message>
  <message>
   <source>When nothing can be named, it is easier not to begin a check-in at all.</source>
   <translation>Cuando no se puede nombrar nada, es más fácil no empezar un registro.</translation>
  </message>
  <message>
   <source>When several feelings of one kind were rated, did they go up and down together?</source>
   <translation>Cuando se valoraron varios sentimientos de un tipo, ¿subieron y bajaron juntos?</translation>
  </message>
  <message>
   <source>When you choose a rest and when an exercise may go with how you feel.</source>
   <translation>Cuándo eliges un descanso y cuándo un ejercicio puede depender de cómo te sientes.</translation>
  </message>
  <message>
   <source>When you think of setting a tag may go with how you feel.</source>
   <translation>Cuándo te acuerdas de poner una etiqueta puede depender de cómo te sientes.</translation>
  </message>
  <message>
   <source>When your day begins</source>
   <translation>Cuándo empieza tu día</translation>
  </message>
  <message>
   <source>Where a script has some.</source>
   <translation>Donde un guion tenga alguna.</translation>
  </message>
  <message>
   <source>Where does each stand? What is left open stays out.</source>
   <translation>¿Dónde está cada uno? Lo que quede abierto se queda fuera.</translation>
  </message>
  <message>
   <source>Where exercises lead you back to. It can be outside the body.</source>
   <translation>Adónde te llevan de vuelta los ejercicios. Puede ser fuera del cuerpo.</translation>
  </message>
  <message>
   <source>Where in the body</source>
   <translation>Dónde en el cuerpo</translation>
  </message>
  <message>
   <source>Where in the body?</source>
   <translation>¿Dónde en el cuerpo?</translation>
  </message>
  <message>
   <source>Where is it: {of}</source>
   <translation>Dónde está: {of}</translation>
  </message>
  <message>
   <source>Where it all lies</source>
   <translation>Dónde está todo</translation>
  </message>
  <message>
   <source>Where it leads you back to. It is remembered.</source>
   <translation>Adónde te lleva de vuelta. Se recuerda.</translation>
  </message>
  <message>
   <source>Where somebody does you harm, keeping away comes first, whatever stands here.</source>
   <translation>Donde alguien te hace daño, alejarse va primero, diga lo que diga aquí.</translation>
  </message>
  <message>
   <source>Where something is and what it is like; then, perhaps, a word.</source>
   <translation>Dónde está algo y cómo es; después, quizá, una palabra.</translation>
  </message>
  <message>
   <source>Where to save</source>
   <translation>Dónde guardar</translation>
  </message>
  <message>
   <source>Where to save the recovery code</source>
   <translation>Dónde guardar el código de recuperación</translation>
  </message>
  <message>
   <source>Where two ranges overlap, it is too early to tell them apart.</source>
   <translation>Donde dos rangos se solapan, es demasiado pronto para distinguirlos.</translation>
  </message>
  <message>
   <source>Where was there more, less, or nothing that could be felt?</source>
   <translation>¿Dónde había más, menos o nada que se pudiera sentir?</translation>
  </message>
  <message>
   <source>Where would you like to come back to?</source>
   <translation>¿Adónde te gustaría poder volver?</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Dónde estás</translation>
  </message>
  <message>
   <source>Where you are, as far as this computer tells:</source>
   <translation>Dónde estás, hasta donde sabe este ordenador:</translation>
  </message>
  <message>
   <source>Where {name} stands</source>
   <translation>Dónde está {name}</translation>
  </message>
  <message>
   <source>Where {of} is in the body</source>
   <translation>Dónde está en el cuerpo: {of}</translation>
  </message>
  <message>
   <source>Where: {these}{rest}</source>
   <translation>Dónde: {these}{rest}</translation>
  </message>
  <message>
   <source>Where?</source>
   <translation>¿Dónde?</translation>
  </message>
  <message>
   <source>Whether breath holds were allowed: yes or no.</source>
   <translation>Si se permitían retenciones: yes o no.</translation>
  </message>
  <message>
   <source>Which charts</source>
   <translation>Qué gráficos</translation>
  </message>
  <message>
   <source>Which exercise you choose may go with how you feel before it.</source>
   <translation>El ejercicio que eliges puede depender de cómo te sientes antes.</translation>
  </message>
  <message>
   <source>Which kind of file</source>
   <translation>Qué tipo de archivo</translation>
  </message>
  <message>
   <source>Which of the two it is: sessions or check_ins.</source>
   <translation>Cuál de los dos es: sessions o check_ins.</translation>
  </message>
  <message>
   <source>Which ones, and why</source>
   <translation>Cuáles, y por qué</translation>
  </message>
  <message>
   <source>Which parts of the body you leave out, and your own words and questions, could not be read ({why}). Please look at them once more before you begin.</source>
   <translation>Las partes del cuerpo que dejas fuera y tus palabras y preguntas no se pudieron leer ({why}). Por favor, revísalas otra vez antes de empezar.</translation>
  </message>
  <message>
   <source>Which place</source>
   <translation>Qué lugar</translation>
  </message>
  <message>
   <source>Which words stand on the screen, and how long you looked for one.</source>
   <translation>Qué palabras están en la pantalla, y cuánto tiempo buscaste una.</translation>
  </message>
  <message>
   <source>Which words stand on the screen: of our 40, 18 are pleasant.</source>
   <translation>Qué palabras están en la pantalla: de nuestras 40, 18 son agradables.</translation>
  </message>
  <message>
   <source>Whichever the computer uses</source>
   <translation>El que use el ordenador</translation>
  </message>
  <message>
   <source>While this is off, each breath goes from in to out and back.</source>
   <translation>Si está apagado, cada respiración va de dentro a fuera y vuelve.</translation>
  </message>
  <message>
   <source>While this is off, parts with a hand on the body are left out.</source>
   <translation>Si está apagado, las partes con una mano sobre el cuerpo se omiten.</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Quién habla</translation>
  </message>
  <message>
   <source>Who spoke. Empty: bells and captions only.</source>
   <translation>Quién habló. Vacío: solo campanas y subtítulos.</translation>
  </message>
  <message>
   <source>Whoever can open the file can read all of it.</source>
   <translation>Quien pueda abrir el archivo puede leerlo todo.</translation>
  </message>
  <message>
   <source>Whole numbers alone make small moves.</source>
   <translation>Los números enteros por sí solos producen pequeños movimientos.</translation>
  </message>
  <message>
   <source>Whose voice</source>
   <translation>De quién es la voz</translation>
  </message>
  <message>
   <source>Wilson (1927), probable inference, the law of succession, and statistical inference</source>
   <translation>Wilson (1927), probable inference, the law of succession, and statistical inference</translation>
  </message>
  <message>
   <source>With a name</source>
   <translation>Con un nombre</translation>
  </message>
  <message>
   <source>With a passphrase, what you write and record here is encrypted on the disk, backups too. Whoever opens this computer, or copies the files, cannot read it. Feltsense asks for the passphrase each time it opens.</source>
   <translation>Con una frase de contraseña, lo que escribes y grabas aquí se cifra en el disco, también en las copias. Quien abra este ordenador o copie los archivos no puede leerlo. Feltsense pide la frase cada vez que se abre.</translation>
  </message>
  <message>
   <source>With a tag and without it</source>
   <translation>Con una etiqueta y sin ella</translation>
  </message>
  <message>
   <source>With one chosen, check-ins are left out.</source>
   <translation>Si se elige uno, los registros se dejan fuera.</translation>
  </message>
  <message>
   <source>With others</source>
   <translation>Con otros</translation>
  </message>
  <message>
   <source>With the same name, the answers so far belong to the changed question. With another name it is a new question, asked in the place of this one, which keeps its own answers.</source>
   <translation>Con el mismo nombre, las respuestas hasta ahora pertenecen a la pregunta cambiada. Con otro nombre es una pregunta nueva, hecha en lugar de esta, que conserva sus propias respuestas.</translation>
  </message>
  <message>
   <source>With the tag</source>
   <translation>Con la etiqueta</translation>
  </message>
  <message>
   <source>With the two ends the other way round it is another question. Please give it another name.</source>
   <translation>Con los dos extremos al revés es otra pregunta. Por favor, dale otro nombre.</translation>
  </message>
  <message>
   <source>With {tag}</source>
   <translation>Con {tag}</translation>
  </message>
  <message>
   <source>With: {these}</source>
   <translation>Con: {these}</translation>
  </message>
  <message>
   <source>Withdrawal from alcohol or sedatives</source>
   <translation>Abstinencia de alcohol o sedantes</translation>
  </message>
  <message>
   <source>Without a key or the mouse in the window. A session that plays counts as use.</source>
   <translation>Sin una tecla ni el ratón en la ventana. Una sesión en marcha cuenta como uso.</translation>
  </message>
  <message>
   <source>Without a line</source>
   <translation>Sin línea</translation>
  </message>
  <message>
   <source>Without it</source>
   <translation>Sin ella</translation>
  </message>
  <message>
   <source>Without the passphrase nobody can read the file, and nobody can reset it.</source>
   <translation>Sin la frase nadie puede leer el archivo, y nadie puede restablecerla.</translation>
  </message>
  <message>
   <source>Without {tag}</source>
   <translation>Sin {tag}</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Palabra</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words come more easily once they have been chosen a few times.</source>
   <translation>Las palabras salen con más facilidad cuando ya se han elegido algunas veces.</translation>
  </message>
  <message>
   <source>Words to choose from</source>
   <translation>Palabras para elegir</translation>
  </message>
  <message>
   <source>Words used lately</source>
   <translation>Palabras usadas últimamente</translation>
  </message>
  <message>
   <source>Worry about the heart</source>
   <translation>Preocupación por el corazón</translation>
  </message>
  <message>
   <source>Write a few lines</source>
   <translation>Escribir unas líneas</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Escribir una nota</translation>
  </message>
  <message>
   <source>Write and let go</source>
   <translation>Escribir y soltar</translation>
  </message>
  <message>
   <source>Write days as year, month and day, such as 2026-01-31.</source>
   <translation>Escribe los días como año, mes y día, por ejemplo 2026-01-31.</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Seguir escribiendo</translation>
  </message>
  <message>
   <source>Write the first or the last day, or both.</source>
   <translation>Escribe el primer día o el último, o ambos.</translation>
  </message>
  <message>
   <source>Writing that is not kept</source>
   <translation>Escritura que no se guarda</translation>
  </message>
  <message>
   <source>Written so far</source>
   <translation>Escrito hasta ahora</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You can do something else meanwhile, or begin a session. If Feltsense is closed before it is done, nothing is kept of it.</source>
   <translation>Mientras tanto puedes hacer otra cosa o empezar una sesión. Si Feltsense se cierra antes de que termine, no se guarda nada.</translation>
  </message>
  <message>
   <source>You can keep this light.</source>
   <translation>Puedes dejarlo en algo ligero.</translation>
  </message>
  <message>
   <source>You can stop here, or go on.</source>
   <translation>Puedes parar aquí, o seguir.</translation>
  </message>
  <message>
   <source>You could name at least one feeling in {words}.</source>
   <translation>Pudiste nombrar al menos un sentimiento en {words}.</translation>
  </message>
  <message>
   <source>You had answered the questions, and it had not begun yet.</source>
   <translation>Habías respondido las preguntas, y aún no había empezado.</translation>
  </message>
  <message>
   <source>You said that this is so</source>
   <translation>Dijiste que esto se da</translation>
  </message>
  <message>
   <source>You stopped at {place}, {how_far}.</source>
   <translation>Paraste en: {place}, {how_far}.</translation>
  </message>
  <message>
   <source>You stopped {how_far}.</source>
   <translation>Paraste {how_far}.</translation>
  </message>
  <message>
   <source>You visited {names}.</source>
   <translation>Visitaste: {names}.</translation>
  </message>
  <message>
   <source>You were about to begin.</source>
   <translation>Estabas a punto de empezar.</translation>
  </message>
  <message>
   <source>You were there for {about}.</source>
   <translation>Estuviste allí {about}.</translation>
  </message>
  <message>
   <source>Your check-in of {at} stands as your answers before this.</source>
   <translation>Tu registro de las {at} vale como tus respuestas de antes.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <source>Your day begins at</source>
   <translation>Tu día empieza a las</translation>
  </message>
  <message>
   <source>Your feet on the floor, or another place that touches something. Something, very little or nothing at all: all three count.</source>
   <translation>Tus pies en el suelo, u otro lugar que toque algo. Algo, muy poco o nada en absoluto: las tres cosas cuentan.</translation>
  </message>
  <message>
   <source>Your journal in {journal} cannot be opened ({why}), and so nothing could be kept. Nothing in it was changed. Sessions can begin when that is mended and Feltsense is started again.</source>
   <translation>Tu diario en {journal} no se puede abrir ({why}), así que no se pudo guardar nada. No se cambió nada en él. Las sesiones podrán empezar cuando se arregle y se reinicie Feltsense.</translation>
  </message>
  <message>
   <source>Your journal is locked with a passphrase, and this backup is not. Unlock Feltsense first, so that what is restored can be locked with it, too.</source>
   <translation>Tu diario está bloqueado con una frase, y esta copia no. Desbloquea primero Feltsense, para que lo restaurado también se pueda bloquear.</translation>
  </message>
  <message>
   <source>Your keys could not be saved ({why}).</source>
   <translation>Tus claves no se pudieron guardar ({why}).</translation>
  </message>
  <message>
   <source>Your keys were written by a newer Feltsense. Please use that one.</source>
   <translation>Tus claves las escribió un Feltsense más nuevo. Por favor, usa ese.</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>Tu nota</translation>
  </message>
  <message>
   <source>Your note, as it will look</source>
   <translation>Tu nota, como se verá</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Tus notas</translation>
  </message>
  <message>
   <source>Your notes, newest first</source>
   <translation>Tus notas, las más nuevas primero</translation>
  </message>
  <message>
   <source>Your own people</source>
   <translation>Tu gente</translation>
  </message>
  <message>
   <source>Your own questions</source>
   <translation>Tus propias preguntas</translation>
  </message>
  <message>
   <source>Your own recordings</source>
   <translation>Tus propias grabaciones</translation>
  </message>
  <message>
   <source>Your own tags</source>
   <translation>Tus propias etiquetas</translation>
  </message>
  <message>
   <source>Your own words</source>
   <translation>Tus propias palabras</translation>
  </message>
  <message>
   <source>Your own, or that of somebody who records for you.</source>
   <translation>La tuya, o la de alguien que graba para ti.</translation>
  </message>
  <message>
   <source>Your passphrase stays the one that you have now.</source>
   <translation>Tu frase sigue siendo la que tienes ahora.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Tu código de recuperación</translation>
  </message>
  <message>
   <source>Your sessions</source>
   <translation>Tus sesiones</translation>
  </message>
  <message>
   <source>Your settings could not be read. The usual ones are used for now.</source>
   <translation>Tus ajustes no se pudieron leer. Por ahora se usan los habituales.</translation>
  </message>
  <message>
   <source>Your settings could not be read. They were kept as {aside_name}; the usual ones hold.</source>
   <translation>Tus ajustes no se pudieron leer. Se guardaron como {aside_name}; valen los habituales.</translation>
  </message>
  <message>
   <source>Your settings were not saved: {error}</source>
   <translation>Tus ajustes no se guardaron: {error}</translation>
  </message>
  <message>
   <source>Your settings, your own exercises and sounds, and what you recorded.</source>
   <translation>Tus ajustes, tus propios ejercicios y sonidos, y lo que grabaste.</translation>
  </message>
  <message>
   <source>Your usual wobble</source>
   <translation>Tu oscilación habitual</translation>
  </message>
  <message>
   <source>Your usual wobble over a rest: between {signed} and {signed_2} points, 19 times in 20.</source>
   <translation>Tu oscilación habitual durante un descanso: entre {signed} y {signed_2} puntos, 19 de cada 20 veces.</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Tus palabras</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>[picture: {words}]</source>
   <translation>[imagen: {words}]</translation>
  </message>
  <message>
   <source>a WAV file holds {hours:.0f} hours at most: choose another kind</source>
   <translation>un archivo WAV contiene {hours:.0f} horas como mucho: elige otro tipo</translation>
  </message>
  <message>
   <source>a friendly feeling, as near a stove</source>
   <translation>una sensación amable, como junto a una estufa</translation>
  </message>
  <message>
   <source>a hollow where something might be</source>
   <translation>un hueco donde podría haber algo</translation>
  </message>
  <message>
   <source>a level can be guessed</source>
   <translation>se pueda estimar un nivel</translation>
  </message>
  <message>
   <source>a likely range can be told</source>
   <translation>se pueda indicar un rango probable</translation>
  </message>
  <message>
   <source>a little nearer to “{near}” than to “{far}”</source>
   <translation>un poco más cerca de «{near}» que de «{far}»</translation>
  </message>
  <message>
   <source>a little {side}</source>
   <translation>un poco {side}</translation>
  </message>
  <message>
   <source>a mean is shown for it</source>
   <translation>se muestre una media</translation>
  </message>
  <message>
   <source>a mean of the numb scale is shown</source>
   <translation>se muestre una media de esta escala</translation>
  </message>
  <message>
   <source>a session without any length is no sound file</source>
   <translation>una sesión sin duración no es un archivo de sonido</translation>
  </message>
  <message>
   <source>a share can be told</source>
   <translation>se pueda indicar una proporción</translation>
  </message>
  <message>
   <source>a weight has gone</source>
   <translation>se fue un peso</translation>
  </message>
  <message>
   <source>about {max} min left</source>
   <translation>quedan unos {max} min</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes</source>
   <translation>
    <numerusform>alrededor de un minuto</numerusform>
    <numerusform>unos {n} minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>about {round} MB</source>
   <translation>unos {round} MB</translation>
  </message>
  <message>
   <source>afraid</source>
   <translation>miedo</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>all pleasant</source>
   <translation>todas agradables</translation>
  </message>
  <message>
   <source>an average is shown</source>
   <translation>se muestre una media</translation>
  </message>
  <message>
   <source>an average means much</source>
   <translation>una media diga mucho</translation>
  </message>
  <message>
   <source>anchor ground</source>
   <translation>ancla suelo apoyo</translation>
  </message>
  <message>
   <source>and with these choices no other length fits either: leave fewer places out</source>
   <translation>y con estas elecciones tampoco encaja otra duración: deja fuera menos lugares</translation>
  </message>
  <message>
   <source>angry</source>
   <translation>enfado</translation>
  </message>
  <message>
   <source>animation reduced moving</source>
   <translation>animación reducida movimiento</translation>
  </message>
  <message>
   <source>ankles</source>
   <translation>tobillos</translation>
  </message>
  <message>
   <source>answers such as numb are counted up</source>
   <translation>se cuenten las respuestas como adormecido</translation>
  </message>
  <message>
   <source>anxious</source>
   <translation>inquietud</translation>
  </message>
  <message>
   <source>arms</source>
   <translation>brazos</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>como antes</translation>
  </message>
  <message>
   <source>as if nothing gets through</source>
   <translation>como si nada llegara</translation>
  </message>
  <message>
   <source>as it comes</source>
   <translation>como llega</translation>
  </message>
  <message>
   <source>as it is meant</source>
   <translation>como está pensado</translation>
  </message>
  <message>
   <source>as many</source>
   <translation>las mismas</translation>
  </message>
  <message>
   <source>as strong as I can imagine</source>
   <translation>tan fuerte como puedo imaginar</translation>
  </message>
  <message>
   <source>ashamed</source>
   <translation>vergüenza</translation>
  </message>
  <message>
   <source>at a distance from yourself or the room</source>
   <translation>a distancia de ti o de la habitación</translation>
  </message>
  <message>
   <source>at night</source>
   <translation>de noche</translation>
  </message>
  <message>
   <source>at rest, with no quarrel inside</source>
   <translation>en reposo, sin pelea por dentro</translation>
  </message>
  <message>
   <source>at “{near}”</source>
   <translation>en «{near}»</translation>
  </message>
  <message>
   <source>autostart login start</source>
   <translation>inicio automático arrancar sesión</translation>
  </message>
  <message>
   <source>back</source>
   <translation>espalda</translation>
  </message>
  <message>
   <source>before, during or after the session. Empty: a check-in.</source>
   <translation>before, during o after de la sesión. Vacío: un registro.</translation>
  </message>
  <message>
   <source>belly</source>
   <translation>vientre</translation>
  </message>
  <message>
   <source>blurred, hard to make out</source>
   <translation>borroso, difícil de distinguir</translation>
  </message>
  <message>
   <source>body maps</source>
   <translation>mapas corporales</translation>
  </message>
  <message>
   <source>bored</source>
   <translation>aburrimiento</translation>
  </message>
  <message>
   <source>boss key minimise screen quick</source>
   <translation>tecla jefe minimizar pantalla rápido</translation>
  </message>
  <message>
   <source>breathing hold pause</source>
   <translation>respirar retención pausa</translation>
  </message>
  <message>
   <source>buzzing</source>
   <translation>hormigueo</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>calma</translation>
  </message>
  <message>
   <source>calves</source>
   <translation>pantorrillas</translation>
  </message>
  <message>
   <source>can't tell</source>
   <translation>no sé</translation>
  </message>
  <message>
   <source>cannot be opened</source>
   <translation>no se puede abrir</translation>
  </message>
  <message>
   <source>caution illness medical pregnant</source>
   <translation>precaución enfermedad médico embarazo</translation>
  </message>
  <message>
   <source>change after {label}, drawn together</source>
   <translation>cambio tras {label}, acercado</translation>
  </message>
  <message>
   <source>check-ins and sessions</source>
   <translation>registros y sesiones</translation>
  </message>
  <message>
   <source>check-ins or sessions</source>
   <translation>registros o sesiones</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>pecho</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>clearly there</source>
   <translation>claramente presente</translation>
  </message>
  <message>
   <source>close</source>
   <translation>cerca</translation>
  </message>
  <message>
   <source>close to somebody or something</source>
   <translation>cerca de alguien o de algo</translation>
  </message>
  <message>
   <source>column {number}</source>
   <translation>columna {number}</translation>
  </message>
  <message>
   <source>confident</source>
   <translation>confianza</translation>
  </message>
  <message>
   <source>confused</source>
   <translation>confusión</translation>
  </message>
  <message>
   <source>connected</source>
   <translation>conexión</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>contacto</translation>
  </message>
  <message>
   <source>contacts friends phone number sponsor</source>
   <translation>contactos amistades teléfono número padrino</translation>
  </message>
  <message>
   <source>content</source>
   <translation>a gusto</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>fresco</translation>
  </message>
  <message>
   <source>craving</source>
   <translation>ansia</translation>
  </message>
  <message>
   <source>curious</source>
   <translation>curiosidad</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>sin conexión</translation>
  </message>
  <message>
   <source>days of each</source>
   <translation>días de cada uno</translation>
  </message>
  <message>
   <source>days with a check-in</source>
   <translation>días con un registro</translation>
  </message>
  <message>
   <source>days with a pair</source>
   <translation>días con un par</translation>
  </message>
  <message>
   <source>days with a rest</source>
   <translation>días con un descanso</translation>
  </message>
  <message>
   <source>days with the same hour</source>
   <translation>días con la misma hora</translation>
  </message>
  <message>
   <source>days with the same weekday</source>
   <translation>días con el mismo día de la semana</translation>
  </message>
  <message>
   <source>days, both with a tag and without it,</source>
   <translation>días, tanto con etiqueta como sin ella,</translation>
  </message>
  <message>
   <source>disappointed</source>
   <translation>decepción</translation>
  </message>
  <message>
   <source>discreet private name icon</source>
   <translation>discreto privado nombre icono</translation>
  </message>
  <message>
   <source>disgusted</source>
   <translation>asco</translation>
  </message>
  <message>
   <source>don't know</source>
   <translation>no sé</translation>
  </message>
  <message>
   <source>dull</source>
   <translation>sordo</translation>
  </message>
  <message>
   <source>eSpeak, a plain voice</source>
   <translation>eSpeak, una voz sencilla</translation>
  </message>
  <message>
   <source>each its own way</source>
   <translation>cada uno por su lado</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>antes</translation>
  </message>
  <message>
   <source>elbows</source>
   <translation>codos</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>ended when the app closed</source>
   <translation>terminó al cerrarse la aplicación</translation>
  </message>
  <message>
   <source>escaping</source>
   <translation>escapar</translation>
  </message>
  <message>
   <source>excited</source>
   <translation>entusiasmo</translation>
  </message>
  <message>
   <source>exercises can stand beside rests</source>
   <translation>los ejercicios puedan ponerse junto a los descansos</translation>
  </message>
  <message>
   <source>exercises with {days_from} days</source>
   <translation>ejercicios con {days_from} días</translation>
  </message>
  <message>
   <source>exercises with {days_from} days or more</source>
   <translation>ejercicios con {days_from} días o más</translation>
  </message>
  <message>
   <source>eyes</source>
   <translation>ojos</translation>
  </message>
  <message>
   <source>face</source>
   <translation>cara</translation>
  </message>
  <message>
   <source>fainter after</source>
   <translation>más tenue después</translation>
  </message>
  <message>
   <source>far</source>
   <translation>lejos</translation>
  </message>
  <message>
   <source>far away</source>
   <translation>lejos de todo</translation>
  </message>
  <message>
   <source>far away or unreal</source>
   <translation>lejos o irreal</translation>
  </message>
  <message>
   <source>far from where I belong</source>
   <translation>lejos de donde pertenezco</translation>
  </message>
  <message>
   <source>feet</source>
   <translation>pies</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>llevadero</translation>
  </message>
  <message>
   <source>fine with things as they are</source>
   <translation>a gusto con las cosas como están</translation>
  </message>
  <message>
   <source>fingers</source>
   <translation>dedos</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminada</translation>
  </message>
  <message>
   <source>finished, stopped (by the person), cut off (the app ended first).</source>
   <translation>finished (terminada), stopped (parada por la persona), cut off (la aplicación terminó antes).</translation>
  </message>
  <message>
   <source>flat</source>
   <translation>plano</translation>
  </message>
  <message>
   <source>foggy</source>
   <translation>con niebla</translation>
  </message>
  <message>
   <source>font letters large small zoom scale</source>
   <translation>letra grande pequeña zoom escala</translation>
  </message>
  <message>
   <source>forehead</source>
   <translation>frente</translation>
  </message>
  <message>
   <source>from {first} to {last}</source>
   <translation>del {first} al {last}</translation>
  </message>
  <message>
   <source>frozen</source>
   <translation>paralizado</translation>
  </message>
  <message>
   <source>frustrated</source>
   <translation>frustración</translation>
  </message>
  <message>
   <source>full</source>
   <translation>lleno</translation>
  </message>
  <message>
   <source>glad of something you were given</source>
   <translation>agradeces algo que te dieron</translation>
  </message>
  <message>
   <source>glad right through, with a bit of a glow</source>
   <translation>contento de verdad, con un poco de brillo</translation>
  </message>
  <message>
   <source>going on now</source>
   <translation>en marcha</translation>
  </message>
  <message>
   <source>grateful</source>
   <translation>gratitud</translation>
  </message>
  <message>
   <source>guilty</source>
   <translation>culpa</translation>
  </message>
  <message>
   <source>halfway between “{low}” and “{high}”</source>
   <translation>a medio camino entre «{low}» y «{high}»</translation>
  </message>
  <message>
   <source>hands</source>
   <translation>manos</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>difícil</translation>
  </message>
  <message>
   <source>hardly at all</source>
   <translation>apenas</translation>
  </message>
  <message>
   <source>having done something you would not stand by</source>
   <translation>hiciste algo que no apruebas</translation>
  </message>
  <message>
   <source>head</source>
   <translation>cabeza</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>corazón</translation>
  </message>
  <message>
   <source>heavy</source>
   <translation>pesado</translation>
  </message>
  <message>
   <source>heavy about something lost or missing</source>
   <translation>con pesar por algo perdido o que falta</translation>
  </message>
  <message>
   <source>here</source>
   <translation>aquí</translation>
  </message>
  <message>
   <source>hips</source>
   <translation>caderas</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>retén</translation>
  </message>
  <message>
   <source>holding an old unfairness</source>
   <translation>cargas con una vieja injusticia</translation>
  </message>
  <message>
   <source>hollow</source>
   <translation>hueco</translation>
  </message>
  <message>
   <source>hopeful</source>
   <translation>esperanza</translation>
  </message>
  <message>
   <source>hopeless</source>
   <translation>desesperanza</translation>
  </message>
  <message>
   <source>how separately {kind} words were rated (1 - ICC(C,k))</source>
   <translation>con cuánta separación se valoraron las palabras, {kind} (1 - ICC(C,k))</translation>
  </message>
  <message>
   <source>hurt</source>
   <translation>dolor</translation>
  </message>
  <message>
   <source>in</source>
   <translation>toma</translation>
  </message>
  <message>
   <source>in a form that Feltsense does not know</source>
   <translation>en una forma que Feltsense no conoce</translation>
  </message>
  <message>
   <source>in the face of something that could harm you</source>
   <translation>ante algo que podría hacerte daño</translation>
  </message>
  <message>
   <source>in the middle of the map</source>
   <translation>en el centro del mapa</translation>
  </message>
  <message>
   <source>in the mood for fun, nothing at stake</source>
   <translation>con ganas de jugar, sin nada en juego</translation>
  </message>
  <message>
   <source>intensity with {tag} minus without</source>
   <translation>intensidad con {tag} menos sin ella</translation>
  </message>
  <message>
   <source>it can be told how far you move</source>
   <translation>se pueda decir cuánto te mueves</translation>
  </message>
  <message>
   <source>it can be told how much a day resembles the one before</source>
   <translation>se pueda decir cuánto se parece un día al anterior</translation>
  </message>
  <message>
   <source>it cannot be told just now</source>
   <translation>no se puede decir ahora mismo</translation>
  </message>
  <message>
   <source>it did not turn out as you had hoped</source>
   <translation>no salió como esperabas</translation>
  </message>
  <message>
   <source>it happened</source>
   <translation>pasó</translation>
  </message>
  <message>
   <source>it has a quotation mark that is not closed</source>
   <translation>tiene unas comillas sin cerrar</translation>
  </message>
  <message>
   <source>it has letters that are not stored as UTF-8; export the file once more</source>
   <translation>tiene letras que no están guardadas en UTF-8; exporta el archivo otra vez</translation>
  </message>
  <message>
   <source>it has neither a mood nor anything else in it</source>
   <translation>no tiene ni un estado de ánimo ni otra cosa</translation>
  </message>
  <message>
   <source>it has no date</source>
   <translation>no tiene fecha</translation>
  </message>
  <message>
   <source>it has no id that Feltsense gives</source>
   <translation>no tiene un número como los que da Feltsense</translation>
  </message>
  <message>
   <source>it has {cells} columns in place of {keys}</source>
   <translation>tiene {cells} columnas en lugar de {keys}</translation>
  </message>
  <message>
   <source>it is cut off: it has fewer columns than the others</source>
   <translation>está cortado: tiene menos columnas que los demás</translation>
  </message>
  <message>
   <source>it is damaged, was changed, or belongs elsewhere</source>
   <translation>está dañado, se cambió, o pertenece a otro sitio</translation>
  </message>
  <message>
   <source>it is damaged: {error}</source>
   <translation>está dañado: {error}</translation>
  </message>
  <message>
   <source>it is in a table that Feltsense never has</source>
   <translation>está en una tabla que Feltsense nunca tiene</translation>
  </message>
  <message>
   <source>it is in the journal, which says something else and is left so</source>
   <translation>está en el diario, que dice otra cosa y se deja así</translation>
  </message>
  <message>
   <source>it is locked</source>
   <translation>está bloqueado</translation>
  </message>
  <message>
   <source>it is nested more deeply than an entry can be</source>
   <translation>está anidado más de lo que puede estar una entrada</translation>
  </message>
  <message>
   <source>it is no entry</source>
   <translation>no es una entrada</translation>
  </message>
  <message>
   <source>it is not sealed, and was put there by something else</source>
   <translation>no está sellado, y lo puso ahí otra cosa</translation>
  </message>
  <message>
   <source>it is not sealed, or it was cut</source>
   <translation>no está sellado, o se cortó</translation>
  </message>
  <message>
   <source>it is there; what it is called can stay open</source>
   <translation>está ahí; cómo se llama puede quedar abierto</translation>
  </message>
  <message>
   <source>it is “{shortened}”, not a mood</source>
   <translation>es «{shortened}», no un estado de ánimo</translation>
  </message>
  <message>
   <source>it lasted {text}, which is no length of a session</source>
   <translation>duró {text}, que no es la duración de una sesión</translation>
  </message>
  <message>
   <source>it was sealed by a newer Feltsense</source>
   <translation>lo selló un Feltsense más nuevo</translation>
  </message>
  <message>
   <source>it was sealed under another key</source>
   <translation>se selló con otra clave</translation>
  </message>
  <message>
   <source>its last change was not whole</source>
   <translation>su último cambio no estaba entero</translation>
  </message>
  <message>
   <source>its notes are no text</source>
   <translation>sus notas no son texto</translation>
  </message>
  <message>
   <source>its scores are {shortened}, not 1 to 5</source>
   <translation>sus valores son {shortened}, no de 1 a 5</translation>
  </message>
  <message>
   <source>its {name} is no text</source>
   <translation>{name} no es texto</translation>
  </message>
  <message>
   <source>jaw</source>
   <translation>mandíbula</translation>
  </message>
  <message>
   <source>joyful</source>
   <translation>alegría</translation>
  </message>
  <message>
   <source>knees</source>
   <translation>rodillas</translation>
  </message>
  <message>
   <source>later</source>
   <translation>más tarde</translation>
  </message>
  <message>
   <source>left arm</source>
   <translation>brazo izquierdo</translation>
  </message>
  <message>
   <source>left foot</source>
   <translation>pie izquierdo</translation>
  </message>
  <message>
   <source>left hand</source>
   <translation>mano izquierda</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>pierna izquierda</translation>
  </message>
  <message>
   <source>left shoulder</source>
   <translation>hombro izquierdo</translation>
  </message>
  <message>
   <source>legs</source>
   <translation>piernas</translation>
  </message>
  <message>
   <source>length long first weeks dwell</source>
   <translation>duración largo primeras semanas estancia</translation>
  </message>
  <message>
   <source>less</source>
   <translation>menos</translation>
  </message>
  <message>
   <source>less after</source>
   <translation>menos después</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
  <message>
   <source>light</source>
   <translation>ligero</translation>
  </message>
  <message>
   <source>likely between {signed} and {signed_2}</source>
   <translation>probablemente entre {signed} y {signed_2}</translation>
  </message>
  <message>
   <source>likely between {} and {}</source>
   <translation>probablemente entre {} y {}</translation>
  </message>
  <message>
   <source>lines from behind</source>
   <translation>líneas por detrás</translation>
  </message>
  <message>
   <source>lit up, hardly able to wait</source>
   <translation>con ilusión, sin poder esperar</translation>
  </message>
  <message>
   <source>lonelier</source>
   <translation>más solo</translation>
  </message>
  <message>
   <source>lonely</source>
   <translation>soledad</translation>
  </message>
  <message>
   <source>longing</source>
   <translation>añoranza</translation>
  </message>
  <message>
   <source>loose</source>
   <translation>suelto</translation>
  </message>
  <message>
   <source>loud</source>
   <translation>ruido</translation>
  </message>
  <message>
   <source>loving</source>
   <translation>cariño</translation>
  </message>
  <message>
   <source>low on strength</source>
   <translation>con pocas fuerzas</translation>
  </message>
  <message>
   <source>lower back</source>
   <translation>espalda baja</translation>
  </message>
  <message>
   <source>made by another program, and may hold older copies of what you wrote</source>
   <translation>hecho por otro programa, y puede contener copias anteriores de lo que escribiste</translation>
  </message>
  <message>
   <source>managing</source>
   <translation>manejarlo</translation>
  </message>
  <message>
   <source>mean change over a rest</source>
   <translation>cambio medio durante un descanso</translation>
  </message>
  <message>
   <source>mean change over an exercise</source>
   <translation>cambio medio durante un ejercicio</translation>
  </message>
  <message>
   <source>mean intensity {name} {tag}</source>
   <translation>intensidad media {name} {tag}</translation>
  </message>
  <message>
   <source>mean of the strongest feeling, {part_name}</source>
   <translation>media del sentimiento más fuerte, {part_name}</translation>
  </message>
  <message>
   <source>mean size of a move</source>
   <translation>tamaño medio de un movimiento</translation>
  </message>
  <message>
   <source>medication change</source>
   <translation>cambio de medicación</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>reunión</translation>
  </message>
  <message>
   <source>missing someone to be with</source>
   <translation>te falta alguien con quien estar</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>mezclado</translation>
  </message>
  <message>
   <source>mixed, can't separate</source>
   <translation>mezclado, no se puede separar</translation>
  </message>
  <message>
   <source>months can stand beside each other</source>
   <translation>los meses puedan ponerse uno junto a otro</translation>
  </message>
  <message>
   <source>more</source>
   <translation>más</translation>
  </message>
  <message>
   <source>more after</source>
   <translation>más después</translation>
  </message>
  <message>
   <source>more than you can hold at once</source>
   <translation>más de lo que puedes sostener a la vez</translation>
  </message>
  <message>
   <source>more, less or numb.</source>
   <translation>more, less o numb.</translation>
  </message>
  <message>
   <source>mouth</source>
   <translation>boca</translation>
  </message>
  <message>
   <source>near</source>
   <translation>cerca</translation>
  </message>
  <message>
   <source>nearer to “{near}” than to “{far}”</source>
   <translation>más cerca de «{near}» que de «{far}»</translation>
  </message>
  <message>
   <source>neck</source>
   <translation>cuello</translation>
  </message>
  <message>
   <source>neither</source>
   <translation>ni lo uno ni lo otro</translation>
  </message>
  <message>
   <source>no file</source>
   <translation>ningún archivo</translation>
  </message>
  <message>
   <source>no place on the map</source>
   <translation>sin lugar en el mapa</translation>
  </message>
  <message>
   <source>no ups and no downs</source>
   <translation>sin altos ni bajos</translation>
  </message>
  <message>
   <source>no way forward in sight</source>
   <translation>sin salida a la vista</translation>
  </message>
  <message>
   <source>no word</source>
   <translation>sin palabra</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none of them</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>none pleasant</source>
   <translation>ninguna agradable</translation>
  </message>
  <message>
   <source>not a lot there just now</source>
   <translation>no hay gran cosa ahora mismo</translation>
  </message>
  <message>
   <source>not all of it is as it was written</source>
   <translation>no todo está como se escribió</translation>
  </message>
  <message>
   <source>not at all</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>not at all, right now</source>
   <translation>nada, ahora mismo</translation>
  </message>
  <message>
   <source>not made by Feltsense</source>
   <translation>no hecho por Feltsense</translation>
  </message>
  <message>
   <source>not painted</source>
   <translation>sin pintar</translation>
  </message>
  <message>
   <source>not sealed, in a journal that is</source>
   <translation>sin sellar, en un diario que sí lo está</translation>
  </message>
  <message>
   <source>not set yet</source>
   <translation>aún sin poner</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>nothing gets through</source>
   <translation>nada llega</translation>
  </message>
  <message>
   <source>nothing holds your attention</source>
   <translation>nada mantiene tu atención</translation>
  </message>
  <message>
   <source>nothing in it can be read</source>
   <translation>no se puede leer nada</translation>
  </message>
  <message>
   <source>nothing much</source>
   <translation>poca cosa</translation>
  </message>
  <message>
   <source>nothing of {exercise_title} is left with these choices</source>
   <translation>de {exercise_title} no queda nada con estas elecciones</translation>
  </message>
  <message>
   <source>nothing to watch out for just now</source>
   <translation>nada que vigilar ahora mismo</translation>
  </message>
  <message>
   <source>nothing written down</source>
   <translation>nada anotado</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nada todavía</translation>
  </message>
  <message>
   <source>notification alarm snooze</source>
   <translation>notificación alarma posponer</translation>
  </message>
  <message>
   <source>numb</source>
   <translation>adormecido</translation>
  </message>
  <message>
   <source>numb or shut off</source>
   <translation>adormecido o desconectado</translation>
  </message>
  <message>
   <source>numb, can't feel</source>
   <translation>adormecido, no lo siento</translation>
  </message>
  <message>
   <source>on {first}</source>
   <translation>el {first}</translation>
  </message>
  <message>
   <source>open, with little to shield you</source>
   <translation>con apertura, con poca protección</translation>
  </message>
  <message>
   <source>out</source>
   <translation>suelta</translation>
  </message>
  <message>
   <source>overwhelmed</source>
   <translation>agobio</translation>
  </message>
  <message>
   <source>pairs of days that follow each other</source>
   <translation>pares de días seguidos</translation>
  </message>
  <message>
   <source>pairs of {what}</source>
   <translation>pares ({what})</translation>
  </message>
  <message>
   <source>part of something, or close to someone</source>
   <translation>parte de algo, o cerca de alguien</translation>
  </message>
  <message>
   <source>part of the {plain}</source>
   <translation>{plain} (en parte)</translation>
  </message>
  <message>
   <source>partly {kind}</source>
   <translation>en parte {kind}</translation>
  </message>
  <message>
   <source>password encryption lock backup export delete</source>
   <translation>contraseña cifrado bloqueo copia exportar borrar</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>peaceful</source>
   <translation>paz</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>pelvis</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>ganas de jugar</translation>
  </message>
  <message>
   <source>pleasant</source>
   <translation>agradable</translation>
  </message>
  <message>
   <source>pleasant →</source>
   <translation>agradable →</translation>
  </message>
  <message>
   <source>protecting</source>
   <translation>proteger</translation>
  </message>
  <message>
   <source>proud</source>
   <translation>orgullo</translation>
  </message>
  <message>
   <source>pushing down</source>
   <translation>apartarlo</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>tranquilo</translation>
  </message>
  <message>
   <source>quiet inside, nothing pressing</source>
   <translation>silencio por dentro, nada urge</translation>
  </message>
  <message>
   <source>quite still</source>
   <translation>todo en calma</translation>
  </message>
  <message>
   <source>ratings with words</source>
   <translation>valoraciones con palabras</translation>
  </message>
  <message>
   <source>reaching for something that is not here</source>
   <translation>buscar algo que no está aquí</translation>
  </message>
  <message>
   <source>region country crisis numbers</source>
   <translation>región país crisis números</translation>
  </message>
  <message>
   <source>regions body skip</source>
   <translation>regiones cuerpo omitir</translation>
  </message>
  <message>
   <source>regretful</source>
   <translation>arrepentimiento</translation>
  </message>
  <message>
   <source>relieved</source>
   <translation>alivio</translation>
  </message>
  <message>
   <source>resentful</source>
   <translation>resentimiento</translation>
  </message>
  <message>
   <source>restless</source>
   <translation>desasosiego</translation>
  </message>
  <message>
   <source>ribs</source>
   <translation>costillas</translation>
  </message>
  <message>
   <source>right arm</source>
   <translation>brazo derecho</translation>
  </message>
  <message>
   <source>right foot</source>
   <translation>pie derecho</translation>
  </message>
  <message>
   <source>right hand</source>
   <translation>mano derecha</translation>
  </message>
  <message>
   <source>right here</source>
   <translation>justo aquí</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>pierna derecha</translation>
  </message>
  <message>
   <source>right shoulder</source>
   <translation>hombro derecho</translation>
  </message>
  <message>
   <source>root of the mean squared move</source>
   <translation>raíz del movimiento cuadrático medio</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>tristeza</translation>
  </message>
  <message>
   <source>safe</source>
   <translation>seguridad</translation>
  </message>
  <message>
   <source>scales words tags day</source>
   <translation>escalas palabras etiquetas día</translation>
  </message>
  <message>
   <source>scalp</source>
   <translation>cuero cabelludo</translation>
  </message>
  <message>
   <source>sealed under another key</source>
   <translation>sellado con otra clave</translation>
  </message>
  <message>
   <source>sealed, and there is no key</source>
   <translation>sellado, y no hay clave</translation>
  </message>
  <message>
   <source>seat</source>
   <translation>asiento</translation>
  </message>
  <message>
   <source>several things that cannot be separated</source>
   <translation>varias cosas que no se pueden separar</translation>
  </message>
  <message>
   <source>share of moves of {far:.0f} points or more</source>
   <translation>proporción de movimientos de {far:.0f} puntos o más</translation>
  </message>
  <message>
   <source>share of numb answers {name} {tag}</source>
   <translation>proporción de respuestas adormecidas {name} {tag}</translation>
  </message>
  <message>
   <source>share of pleasant words{when}</source>
   <translation>proporción de palabras agradables{when}</translation>
  </message>
  <message>
   <source>share of ratings with an answer such as numb</source>
   <translation>proporción de valoraciones con una respuesta como adormecido</translation>
  </message>
  <message>
   <source>share with a feeling named</source>
   <translation>proporción con un sentimiento nombrado</translation>
  </message>
  <message>
   <source>share {value:.2f} (likely between {low:.2f} and {high:.2f})</source>
   <translation>proporción {value:.2f} (probablemente entre {low:.2f} y {high:.2f})</translation>
  </message>
  <message>
   <source>sharp</source>
   <translation>agudo</translation>
  </message>
  <message>
   <source>shins</source>
   <translation>espinillas</translation>
  </message>
  <message>
   <source>shortcuts keyboard</source>
   <translation>atajos teclado</translation>
  </message>
  <message>
   <source>shoulders</source>
   <translation>hombros</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>en silencio</translation>
  </message>
  <message>
   <source>sleep</source>
   <translation>sueño</translation>
  </message>
  <message>
   <source>soft towards someone or something</source>
   <translation>con suavidad hacia alguien o algo</translation>
  </message>
  <message>
   <source>soles</source>
   <translation>plantas</translation>
  </message>
  <message>
   <source>some of it</source>
   <translation>algo de ello</translation>
  </message>
  <message>
   <source>something</source>
   <translation>algo</translation>
  </message>
  <message>
   <source>something came that you did not expect</source>
   <translation>llegó algo que no esperabas</translation>
  </message>
  <message>
   <source>something good seems possible</source>
   <translation>algo bueno parece posible</translation>
  </message>
  <message>
   <source>something is not right, and you want it to stop</source>
   <translation>algo no está bien y quieres que pare</translation>
  </message>
  <message>
   <source>something, no name for it</source>
   <translation>algo, sin nombre para ello</translation>
  </message>
  <message>
   <source>standing by something you did or are</source>
   <translation>te reconoces en algo que hiciste o eres</translation>
  </message>
  <message>
   <source>steadier</source>
   <translation>más estable</translation>
  </message>
  <message>
   <source>still</source>
   <translation>quieto</translation>
  </message>
  <message>
   <source>stirred up</source>
   <translation>agitado</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>parada</translation>
  </message>
  <message>
   <source>stopped, unable to move or answer</source>
   <translation>detenido, sin poder moverse ni responder</translation>
  </message>
  <message>
   <source>stronger after</source>
   <translation>más fuerte después</translation>
  </message>
  <message>
   <source>surprised</source>
   <translation>sorpresa</translation>
  </message>
  <message>
   <source>tender</source>
   <translation>ternura</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tensión</translation>
  </message>
  <message>
   <source>that day: {low}</source>
   <translation>ese día: {low}</translation>
  </message>
  <message>
   <source>the ambience {name!r} is not there any more; put its sound file back into {folder}, or choose another one</source>
   <translation>el ambiente {name!r} ya no está; vuelve a poner su archivo en {folder}, o elige otro</translation>
  </message>
  <message>
   <source>the app is locked</source>
   <translation>la aplicación está bloqueada</translation>
  </message>
  <message>
   <source>the body felt</source>
   <translation>el cuerpo sentido</translation>
  </message>
  <message>
   <source>the day before: {low}</source>
   <translation>el día anterior: {low}</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>the disk reported an error ({why})</source>
   <translation>el disco dio un error ({why})</translation>
  </message>
  <message>
   <source>the folder '{parent}' may not be written to</source>
   <translation>no se puede escribir en la carpeta «{parent}»</translation>
  </message>
  <message>
   <source>the hardest I can imagine</source>
   <translation>lo más difícil que puedo imaginar</translation>
  </message>
  <message>
   <source>the nearest length is {nearest:.10g} min</source>
   <translation>la duración más cercana es {nearest:.10g} min</translation>
  </message>
  <message>
   <source>the next morning</source>
   <translation>la mañana siguiente</translation>
  </message>
  <message>
   <source>the pull to use or escape</source>
   <translation>impulso de consumir o de escapar</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>lo mismo</translation>
  </message>
  <message>
   <source>the same for the time between</source>
   <translation>lo mismo para el tiempo entre ellos</translation>
  </message>
  <message>
   <source>the same on each</source>
   <translation>lo mismo en cada uno</translation>
  </message>
  <message>
   <source>the sound file {file_name} cannot be read ({error}); choose another ambience, or save it anew as WAV, FLAC, Ogg or MP3</source>
   <translation>el archivo de sonido {file_name} no se puede leer ({error}); elige otro ambiente, o guárdalo de nuevo como WAV, FLAC, Ogg o MP3</translation>
  </message>
  <message>
   <source>the sound file {file_name} is shorter than {shortest:g} seconds; a longer one, of half a minute or more, makes a good ambience</source>
   <translation>el archivo de sonido {file_name} dura menos de {shortest:g} segundos; uno más largo, de medio minuto o más, hace un buen ambiente</translation>
  </message>
  <message>
   <source>the sound file {file_name} is silent; choose another ambience</source>
   <translation>el archivo de sonido {file_name} está en silencio; elige otro ambiente</translation>
  </message>
  <message>
   <source>the strongest feeling</source>
   <translation>el sentimiento más fuerte</translation>
  </message>
  <message>
   <source>the {words}</source>
   <translation>{words}</translation>
  </message>
  <message>
   <source>their variety can be told</source>
   <translation>se pueda indicar su variedad</translation>
  </message>
  <message>
   <source>theme dark mode night bright contrast</source>
   <translation>tema modo oscuro noche claro contraste</translation>
  </message>
  <message>
   <source>there is no folder '{parent}'</source>
   <translation>no hay carpeta «{parent}»</translation>
  </message>
  <message>
   <source>there is no room left on the disk</source>
   <translation>no queda espacio en el disco</translation>
  </message>
  <message>
   <source>there is no voice {name!r} here; known are: {these}</source>
   <translation>aquí no hay ninguna voz {name!r}; se conocen: {these}</translation>
  </message>
  <message>
   <source>there is not enough free memory: {number} MB are needed</source>
   <translation>no hay suficiente memoria libre: hacen falta {number} MB</translation>
  </message>
  <message>
   <source>there is not enough room in {folder}</source>
   <translation>no hay suficiente espacio en {folder}</translation>
  </message>
  <message>
   <source>they are counted up</source>
   <translation>se cuenten</translation>
  </message>
  <message>
   <source>they are laid over each other</source>
   <translation>se superpongan</translation>
  </message>
  <message>
   <source>they can stand beside each other</source>
   <translation>puedan ponerse uno junto a otro</translation>
  </message>
  <message>
   <source>thighs</source>
   <translation>muslos</translation>
  </message>
  <message>
   <source>this scale not answered</source>
   <translation>esta escala sin responder</translation>
  </message>
  <message>
   <source>throat</source>
   <translation>garganta</translation>
  </message>
  <message>
   <source>tight</source>
   <translation>apretado</translation>
  </message>
  <message>
   <source>tired</source>
   <translation>cansancio</translation>
  </message>
  <message>
   <source>to</source>
   <translation>hasta</translation>
  </message>
  <message>
   <source>toes</source>
   <translation>dedos de los pies</translation>
  </message>
  <message>
   <source>together</source>
   <translation>juntos</translation>
  </message>
  <message>
   <source>torso</source>
   <translation>tronco</translation>
  </message>
  <message>
   <source>touching own</source>
   <translation>tocar contacto propio</translation>
  </message>
  <message>
   <source>trusting that you can manage this</source>
   <translation>confianza en que puedes con esto</translation>
  </message>
  <message>
   <source>trying, and getting nowhere</source>
   <translation>lo intentas y no avanzas</translation>
  </message>
  <message>
   <source>unable to make sense of it</source>
   <translation>no le encuentras sentido</translation>
  </message>
  <message>
   <source>unable to settle</source>
   <translation>sin poder parar quieto</translation>
  </message>
  <message>
   <source>under 1 MB</source>
   <translation>menos de 1 MB</translation>
  </message>
  <message>
   <source>under a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <source>under another passphrase</source>
   <translation>con otra frase de contraseña</translation>
  </message>
  <message>
   <source>uneasy about what might come</source>
   <translation>inquietud por lo que pueda venir</translation>
  </message>
  <message>
   <source>unpleasant</source>
   <translation>desagradable</translation>
  </message>
  <message>
   <source>upper back</source>
   <translation>espalda alta</translation>
  </message>
  <message>
   <source>very clear</source>
   <translation>muy claro</translation>
  </message>
  <message>
   <source>very clearly</source>
   <translation>con mucha claridad</translation>
  </message>
  <message>
   <source>very little</source>
   <translation>muy poco</translation>
  </message>
  <message>
   <source>very stirred up</source>
   <translation>muy agitado</translation>
  </message>
  <message>
   <source>very strong</source>
   <translation>muy fuerte</translation>
  </message>
  <message>
   <source>very unpleasant</source>
   <translation>muy desagradable</translation>
  </message>
  <message>
   <source>very {side}</source>
   <translation>muy {side}</translation>
  </message>
  <message>
   <source>von Neumann, Kent, Bellinson and Hart (1941), the mean square successive difference</source>
   <translation>von Neumann, Kent, Bellinson and Hart (1941), the mean square successive difference</translation>
  </message>
  <message>
   <source>vulnerable</source>
   <translation>vulnerabilidad</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>wanting it away from you</source>
   <translation>quieres apartarlo de ti</translation>
  </message>
  <message>
   <source>wanting to hide, as if you were wrong</source>
   <translation>ganas de esconderte, como si estuvieras mal</translation>
  </message>
  <message>
   <source>wanting to know more</source>
   <translation>ganas de saber más</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>calidez</translation>
  </message>
  <message>
   <source>warmth that goes out to someone or something</source>
   <translation>un calor que va hacia alguien o algo</translation>
  </message>
  <message>
   <source>what is there</source>
   <translation>lo que hay</translation>
  </message>
  <message>
   <source>what was written is not what is read back</source>
   <translation>lo escrito no es lo que se vuelve a leer</translation>
  </message>
  <message>
   <source>where its mood “{unknown_mood}” stands, 1 to 5, is not known</source>
   <translation>no se sabe dónde está su estado de ánimo «{unknown_mood}», de 1 a 5</translation>
  </message>
  <message>
   <source>whole body</source>
   <translation>todo el cuerpo</translation>
  </message>
  <message>
   <source>wishing it had gone differently</source>
   <translation>desear que hubiera sido de otra manera</translation>
  </message>
  <message>
   <source>with bells, without a voice</source>
   <translation>con campanas, sin voz</translation>
  </message>
  <message>
   <source>with voice</source>
   <translation>con voz</translation>
  </message>
  <message>
   <source>with {name}</source>
   <translation>con {name}</translation>
  </message>
  <message>
   <source>word: a feeling word (something: there is no name for it); place: where in the body that word is; answer: an answer such as numb, flat, foggy; scale: a scale; sensation: what is sensed at a place; late: answered more than 30 minutes after the session; mood of ...: what another app calls a mood, on that app's own scale.</source>
   <translation>word: una palabra de sentimiento (something: no hay nombre para ello); place: en qué parte del cuerpo está esa palabra; answer: una respuesta como numb, flat, foggy; scale: una escala; sensation: lo que se siente en un lugar; late: respondido más de 30 minutos después de la sesión; mood of ...: lo que otra aplicación llama estado de ánimo, en su propia escala.</translation>
  </message>
  <message>
   <source>words in one month</source>
   <translation>palabras en un mes</translation>
  </message>
  <message>
   <source>wound up, braced</source>
   <translation>en guardia, con tensión</translation>
  </message>
  <message>
   <source>wounded by something said or done</source>
   <translation>te dolió algo dicho o hecho</translation>
  </message>
  <message>
   <source>written by a newer Feltsense</source>
   <translation>escrito por un Feltsense más nuevo</translation>
  </message>
  <message>
   <source>written by a newer version</source>
   <translation>escrito por una versión más nueva</translation>
  </message>
  <message>
   <source>your usual wobble can be told</source>
   <translation>se pueda indicar tu oscilación habitual</translation>
  </message>
  <message>
   <source>your usual wobble: change over a rest</source>
   <translation>tu oscilación habitual: cambio durante un descanso</translation>
  </message>
  <message>
   <source>{aloud}; day: {values:+.1f}</source>
   <translation>{aloud}; día: {values:+.1f}</translation>
  </message>
  <message>
   <source>{answer} of {highest}</source>
   <translation>{answer} de {highest}</translation>
  </message>
  <message>
   <source>{at}, midnight</source>
   <translation>{at}, medianoche</translation>
  </message>
  <message>
   <source>{at}, noon</source>
   <translation>{at}, mediodía</translation>
  </message>
  <message>
   <source>{captions} cannot be written: {reason}</source>
   <translation>{captions} no se puede escribir: {reason}</translation>
  </message>
  <message>
   <source>{chart_title}, as a table</source>
   <translation>{chart_title}, como tabla</translation>
  </message>
  <message>
   <source>{clock}, from {app}</source>
   <translation>{clock}, de {app}</translation>
  </message>
  <message>
   <source>{count} and {count_2} on {count_3}, the first on {days}, the last on {days_2}.</source>
   <translation>{count} y {count_2} ({count_3}), el primero el {days}, el último el {days_2}.</translation>
  </message>
  <message>
   <source>{count} and {count_2}; {felt} of them with {range_from} days or more on both sides.</source>
   <translation>{count} y {count_2}; {felt} de ellas con {range_from} días o más en ambos lados.</translation>
  </message>
  <message>
   <source>{count} laid over each other.</source>
   <translation>{count}, superpuestos.</translation>
  </message>
  <message>
   <source>{count} with a number before and after, of {count_2}.</source>
   <translation>{count} con un número antes y después; {count_2}.</translation>
  </message>
  <message>
   <source>{count} with a rest and {count_2} with an exercise, each with a number before and after.</source>
   <translation>Con un descanso: {count}; con un ejercicio: {count_2}; cada uno con un número antes y después.</translation>
  </message>
  <message>
   <source>{count} with fewer than {range_from} of them: nothing is drawn there.</source>
   <translation>{count} con menos de {range_from}: ahí no se dibuja nada.</translation>
  </message>
  <message>
   <source>{count} with fewer than {words_from} words: not drawn.</source>
   <translation>{count} con menos de {words_from} palabras: sin dibujar.</translation>
  </message>
  <message>
   <source>{count}, {kinds} different, {period}.</source>
   <translation>{count}, {kinds} distintas, {period}.</translation>
  </message>
  <message>
   <source>{count}, {period}: {int} with an intensity, {numb} with an answer such as numb.</source>
   <translation>{count}, {period}: {int} con una intensidad, {numb} con una respuesta como adormecido.</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <source>{day} {year}</source>
   <translation>{day} de {year}</translation>
  </message>
  <message>
   <source>{day}: {value}, the day before {before}</source>
   <translation>{day}: {value}, el día anterior {before}</translation>
  </message>
  <message>
   <source>{done} of {script} recorded</source>
   <translation>{done} de {script} grabadas</translation>
  </message>
  <message>
   <source>{far} of {n} moves were of {far_2:.0f} points or more, up or down.</source>
   <translation>{far} de {n} movimientos fueron de {far_2:.0f} puntos o más, hacia arriba o hacia abajo.</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} a {last}</translation>
  </message>
  <message>
   <source>{found} found</source>
   <translation>{found} encontrados</translation>
  </message>
  <message>
   <source>{how_far} in</source>
   <translation>{how_far} después de empezar</translation>
  </message>
  <message>
   <source>{key} min</source>
   <translation>{key} min</translation>
  </message>
  <message>
   <source>{kind_name} (*{ending})</source>
   <translation>{kind_name} (*{ending})</translation>
  </message>
  <message>
   <source>{kind} words</source>
   <translation>{kind}: palabras</translation>
  </message>
  <message>
   <source>{kind} words: not enough difference to tell, in {n} occasions ({these}).</source>
   <translation>{kind}: no hay diferencia suficiente para decir algo, en {n} ocasiones ({these}).</translation>
  </message>
  <message>
   <source>{kind} words: {these}</source>
   <translation>{kind}, palabras: {these}</translation>
  </message>
  <message>
   <source>{k} of {n} {things}</source>
   <translation>{k} de {n} {things}</translation>
  </message>
  <message>
   <source>{label}: {signed} (likely between {signed_2} and {signed_3}), {values} days</source>
   <translation>{label}: {signed} (probablemente entre {signed_2} y {signed_3}), {values} días</translation>
  </message>
  <message>
   <source>{length} of {planned}</source>
   <translation>{length} de {planned}</translation>
  </message>
  <message>
   <source>{low:.0%} to {high:.0%}</source>
   <translation>{low:.0%} a {high:.0%}</translation>
  </message>
  <message>
   <source>{low:.0f} to {high:.0f} of {n}</source>
   <translation>{low:.0f} a {high:.0f} de {n}</translation>
  </message>
  <message>
   <source>{low:.2f} to {high:.2f}</source>
   <translation>{low:.2f} a {high:.2f}</translation>
  </message>
  <message>
   <source>{many} (likely between {low:.0f} and {high:.0f} of {n})</source>
   <translation>{many} (probablemente entre {low:.0f} y {high:.0f} de {n})</translation>
  </message>
  <message>
   <source>{many} months, {first} to {last}</source>
   <translation>{many} meses, de {first} a {last}</translation>
  </message>
  <message>
   <source>{max} kB</source>
   <translation>{max} kB</translation>
  </message>
  <message>
   <source>{minutes:g} min</source>
   <translation>{minutes:g} min</translation>
  </message>
  <message>
   <source>{minutes}:{seconds:02} left</source>
   <translation>quedan {minutes}:{seconds:02}</translation>
  </message>
  <message>
   <source>{missing} It could not be put aside either ({strerror}).</source>
   <translation>{missing} Tampoco se pudo apartar ({strerror}).</translation>
  </message>
  <message>
   <source>{missing} It is left as it is.</source>
   <translation>{missing} Se deja como está.</translation>
  </message>
  <message>
   <source>{missing} It was kept as {named}.</source>
   <translation>{missing} Se guardó como {named}.</translation>
  </message>
  <message>
   <source>{month_name}: {count}, {kinds} different</source>
   <translation>{month_name}: {count}, {kinds} distintas</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} body maps</source>
   <translation>
    <numerusform>{n:,} mapa corporal</numerusform>
    <numerusform>{n:,} mapas corporales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} check-ins</source>
   <translation>
    <numerusform>{n:,} registro</numerusform>
    <numerusform>{n:,} registros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries</source>
   <translation>
    <numerusform>{n} entrada</numerusform>
    <numerusform>{n:,} entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries came back.</source>
   <translation>
    <numerusform>Volvió una entrada.</numerusform>
    <numerusform>Volvieron {n:,} entradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries were taken in. {said}</source>
   <translation>
    <numerusform>Se incorporó una entrada. {said}</numerusform>
    <numerusform>Se incorporaron {n:,} entradas. {said}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} notes</source>
   <translation>
    <numerusform>{n:,} nota</numerusform>
    <numerusform>{n:,} notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sessions</source>
   <translation>
    <numerusform>{n:,} sesión</numerusform>
    <numerusform>{n:,} sesiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{named} are not all here yet: another of your computers had more when Feltsense was closed there. It may still be on its way.</source>
   <translation>
    <numerusform>{named} aún no está todo aquí: otro de tus ordenadores tenía más cuando Feltsense se cerró allí. Puede que esté en camino.</numerusform>
    <numerusform>{named} aún no están todos aquí: otro de tus ordenadores tenía más cuando Feltsense se cerró allí. Puede que esté en camino.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{named} are not as when Feltsense was last closed here: something took the files away, or put older ones in their place. What is there is shown; a backup may have the rest.</source>
   <translation>
    <numerusform>{named} no está como cuando Feltsense se cerró aquí: algo quitó el archivo, o puso uno más antiguo en su lugar. Se muestra lo que hay; una copia puede tener el resto.</numerusform>
    <numerusform>{named} no están como cuando Feltsense se cerró aquí: algo quitó los archivos, o puso otros más antiguos en su lugar. Se muestra lo que hay; una copia puede tener el resto.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} cannot be read ({value}), so the month {spoken} was left as it was.</source>
   <translation>{name} no se puede leer ({value}), así que el mes {spoken} se dejó como estaba.</translation>
  </message>
  <message>
   <source>{name} is no backup of Feltsense, or nothing of it is left.</source>
   <translation>{name} no es una copia de Feltsense, o no queda nada de ella.</translation>
  </message>
  <message>
   <source>{name} says that it holds more than a backup ever could.</source>
   <translation>{name} dice contener más de lo que podría una copia.</translation>
  </message>
  <message>
   <source>{name} was made by a newer Feltsense, and it needs one.</source>
   <translation>{name} lo hizo un Feltsense más nuevo, y lo necesita.</translation>
  </message>
  <message>
   <source>{name}, {how_far} in</source>
   <translation>{name}, {how_far} después de empezar</translation>
  </message>
  <message>
   <source>{name}: more in {more}, less in {less}, numb in {nothing} of {n} maps</source>
   <translation>{name}: más en {more}, menos en {less}, adormecido en {nothing} de {n} mapas</translation>
  </message>
  <message>
   <source>{name}: {numb} of {count} with an answer such as numb</source>
   <translation>{name}: {numb} de {count} con una respuesta como adormecido</translation>
  </message>
  <message>
   <source>{native} takes the window off the screen and pauses what plays.</source>
   <translation>{native} quita la ventana de la pantalla y pausa lo que suena.</translation>
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
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>{number} of {count}, each free to leave out</source>
   <translation>{number} de {count}, cada una se puede omitir</translation>
  </message>
  <message>
   <source>{number} of {pages}</source>
   <translation>{number} de {pages}</translation>
  </message>
  <message numerus="yes">
   <source>{n} body maps</source>
   <translation>
    <numerusform>{n} mapa corporal</numerusform>
    <numerusform>{n} mapas corporales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} body maps cannot be read, and are not counted.</source>
   <translation>
    <numerusform>{n} mapa corporal no se puede leer y no se cuenta.</numerusform>
    <numerusform>{n} mapas corporales no se pueden leer y no se cuentan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} body maps of another figure are not in it.</source>
   <translation>
    <numerusform>{n} mapa corporal de otra figura no está incluido.</numerusform>
    <numerusform>{n} mapas corporales de otra figura no están incluidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} check-ins</source>
   <translation>
    <numerusform>{n} registro</numerusform>
    <numerusform>{n} registros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} check-ins or sessions</source>
   <translation>
    <numerusform>{n} registro o sesión</numerusform>
    <numerusform>{n} registros o sesiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <translation>
    <numerusform>{n} día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} entrada</numerusform>
    <numerusform>{n} entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries are not as written here and</source>
   <translation>
    <numerusform>{n} entrada no está aquí como se escribió y</numerusform>
    <numerusform>{n} entradas no están aquí como se escribieron y algo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises</source>
   <translation>
    <numerusform>{n} ejercicio</numerusform>
    <numerusform>{n} ejercicios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were left: {shown}.</source>
   <translation>
    <numerusform>Quedó 1 archivo: {shown}.</numerusform>
    <numerusform>Quedaron {n} archivos: {shown}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines are not spoken: no voice here can say them.</source>
   <translation>
    <numerusform>{n} línea no se pronuncia: ninguna voz de aquí puede decirla.</numerusform>
    <numerusform>{n} líneas no se pronuncian: ninguna voz de aquí puede decirlas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} looks</source>
   <translation>
    <numerusform>{n} mirada</numerusform>
    <numerusform>{n} miradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <translation>
    <numerusform>{n} minuto</numerusform>
    <numerusform>{n} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} months</source>
   <translation>
    <numerusform>{n} mes</numerusform>
    <numerusform>{n} meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} moves</source>
   <translation>
    <numerusform>{n} movimiento</numerusform>
    <numerusform>{n} movimientos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} nota</numerusform>
    <numerusform>{n} notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} occasions</source>
   <translation>
    <numerusform>{n} ocasión</numerusform>
    <numerusform>{n} ocasiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {count} with an exercise lie outside it, the others within it; about one of 20 rests would, too.</source>
   <translation>
    <numerusform>{n} de {count} con un ejercicio queda fuera, los demás dentro; uno de cada 20 descansos también quedaría.</numerusform>
    <numerusform>{n} de {count} con un ejercicio quedan fuera, los demás dentro; uno de cada 20 descansos también quedaría.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {least} {of} needed before {what}.</source>
   <translation>{of}: {n} de {least} necesarios antes de que {what}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} of {parts} hours have {least} days or more: a mean with its range stands there.</source>
   <translation>
    <numerusform>{n} de {parts} horas tiene {least} días o más: ahí hay una media con su rango.</numerusform>
    <numerusform>{n} de {parts} horas tienen {least} días o más: ahí hay una media con su rango.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {parts} weekdays have {least} days or more: a mean with its range stands there.</source>
   <translation>
    <numerusform>{n} de {parts} días de la semana tiene {least} días o más: ahí hay una media con su rango.</numerusform>
    <numerusform>{n} de {parts} días de la semana tienen {least} días o más: ahí hay una media con su rango.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} older notes had no room here.</source>
   <translation>
    <numerusform>{n} nota anterior no cupo aquí.</numerusform>
    <numerusform>{n} notas anteriores no cupieron aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs</source>
   <translation>
    <numerusform>{n} par</numerusform>
    <numerusform>{n} pares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs of days</source>
   <translation>
    <numerusform>{n} par de días</numerusform>
    <numerusform>{n} pares de días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} ratings</source>
   <translation>
    <numerusform>{n} valoración</numerusform>
    <numerusform>{n} valoraciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rest pairs</source>
   <translation>
    <numerusform>{n} par de descanso</numerusform>
    <numerusform>{n} pares de descanso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds</source>
   <translation>
    <numerusform>{n} segundo</numerusform>
    <numerusform>{n} segundos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <translation>
    <numerusform>{n} sesión</numerusform>
    <numerusform>{n} sesiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tags</source>
   <translation>
    <numerusform>{n} etiqueta</numerusform>
    <numerusform>{n} etiquetas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} words</source>
   <translation>
    <numerusform>{n} palabra</numerusform>
    <numerusform>{n} palabras</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} words are hidden.</source>
   <translation>
    <numerusform>Una palabra está oculta.</numerusform>
    <numerusform>{n} palabras están ocultas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} y {other}</translation>
  </message>
  <message>
   <source>{on} to {on_2}</source>
   <translation>{on} a {on_2}</translation>
  </message>
  <message>
   <source>{other} instead</source>
   <translation>Mejor {other}</translation>
  </message>
  <message>
   <source>{out} is a folder; give the name of a file in it.</source>
   <translation>{out} es una carpeta; da el nombre de un archivo en ella.</translation>
  </message>
  <message>
   <source>{path_name} in {folder_name}: {problem}.</source>
   <translation>{path_name} en {folder_name}: {problem}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}</source>
   <translation>{path} no se puede escribir: {reason}</translation>
  </message>
  <message>
   <source>{percent} per cent</source>
   <translation>{percent} por ciento</translation>
  </message>
  <message>
   <source>{pleasant} pleasant, {unpleasant} unpleasant words</source>
   <translation>{pleasant} palabras agradables, {unpleasant} desagradables</translation>
  </message>
  <message>
   <source>{problem} The earlier recording stands; {seconds} came before.</source>
   <translation>{problem} La grabación anterior se queda; llegaron {seconds}.</translation>
  </message>
  <message>
   <source>{problem} What was recorded until then is kept: listen to it, or record it again.</source>
   <translation>{problem} Lo grabado hasta entonces queda guardado: escúchalo, o grábalo otra vez.</translation>
  </message>
  <message>
   <source>{question} From “{low}” to “{high}”</source>
   <translation>{question} De «{low}» a «{high}»</translation>
  </message>
  <message>
   <source>{said} (“{text}”)</source>
   <translation>{said} («{text}»)</translation>
  </message>
  <message>
   <source>{said} A copy as it was is kept as {named}.</source>
   <translation>{said} Una copia tal como estaba se guarda como {named}.</translation>
  </message>
  <message>
   <source>{said} No copy could be kept ({strerror}).</source>
   <translation>{said} No se pudo guardar una copia ({strerror}).</translation>
  </message>
  <message>
   <source>{said} with fewer than {words_from} such words: no share is shown there.</source>
   <translation>{said} con menos de {words_from} de esas palabras: ahí no se muestra proporción.</translation>
  </message>
  <message>
   <source>{said}, and {neither} neither of the two</source>
   <translation>{said}, y {neither} ni lo uno ni lo otro</translation>
  </message>
  <message>
   <source>{said}; {in_ten:.1f} different in {redrawn} of them, on average</source>
   <translation>{said}; {in_ten:.1f} distintas en {redrawn} de ellas, de media</translation>
  </message>
  <message>
   <source>{scale} {value} of 10</source>
   <translation>{scale} {value} de 10</translation>
  </message>
  <message>
   <source>{sealed_name} is not there</source>
   <translation>{sealed_name} no está</translation>
  </message>
  <message>
   <source>{shortest:g} to {longest:g} min</source>
   <translation>{shortest:g} a {longest:g} min</translation>
  </message>
  <message>
   <source>{signed} to {signed_2}</source>
   <translation>{signed} a {signed_2}</translation>
  </message>
  <message>
   <source>{signed}{what} ({likely}), {many}</source>
   <translation>{signed}{what} ({likely}), {many}</translation>
  </message>
  <message>
   <source>{some} of {spoken} cannot be shown: {why}. Nothing was changed or deleted.</source>
   <translation>No se pueden mostrar {some} de {spoken}: {why}. No se cambió ni se borró nada.</translation>
  </message>
  <message>
   <source>{tags_of} Only if something fits.</source>
   <translation>{tags_of} Solo si algo encaja.</translation>
  </message>
  <message>
   <source>{tag} (intensity)</source>
   <translation>{tag} (intensidad)</translation>
  </message>
  <message>
   <source>{tag} (numb answers)</source>
   <translation>{tag} (respuestas adormecidas)</translation>
  </message>
  <message>
   <source>{text} ({key})</source>
   <translation>{text} ({key})</translation>
  </message>
  <message>
   <source>{text}, nothing is kept</source>
   <translation>{text}, no se guarda nada</translation>
  </message>
  <message>
   <source>{these} and {last}</source>
   <translation>{these} y {last}</translation>
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
   <translation>{title} no puede durar {minutes:.10g} min; {offer}</translation>
  </message>
  <message>
   <source>{title}, {when}: from {before:.0f} to {after:.0f}, {change:+.0f}</source>
   <translation>{title}, {when}: de {before:.0f} a {after:.0f}, {change:+.0f}</translation>
  </message>
  <message>
   <source>{title}, {when}: {title_2} from {before:.0f} to {after:.0f}</source>
   <translation>{title}, {when}: {title_2} de {before:.0f} a {after:.0f}</translation>
  </message>
  <message>
   <source>{usual:g} min</source>
   <translation>{usual:g} min</translation>
  </message>
  <message>
   <source>{value} ({range}), {n} days</source>
   <translation>{value} ({range}), {n} días</translation>
  </message>
  <message>
   <source>{value} from {lowest} to {highest}</source>
   <translation>{value} de {lowest} a {highest}</translation>
  </message>
  <message>
   <source>{value}, from 0 “{low}” to 10 “{high}”</source>
   <translation>{value}, de 0 «{low}» a 10 «{high}»</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday}, {day} de {month}</translation>
  </message>
  <message>
   <source>{what} for {empty} days</source>
   <translation>{what} ({empty} días)</translation>
  </message>
  <message>
   <source>{what} on {count}.</source>
   <translation>{what} ({count}).</translation>
  </message>
  <message>
   <source>{when}: from {start} to {end}, {move}</source>
   <translation>{when}: de {start} a {end}, {move}</translation>
  </message>
  <message>
   <source>{where} Keep it?</source>
   <translation>{where} ¿Guardarla?</translation>
  </message>
  <message>
   <source>{which} has {listed} of {spoken} that cannot be read here.</source>
   <translation>{which} tiene {listed} de {spoken} que no se pueden leer aquí.</translation>
  </message>
  <message>
   <source>{whole} min</source>
   <translation>{whole} min</translation>
  </message>
  <message>
   <source>{why} is not there. Is its disk plugged in?</source>
   <translation>{why} no está. ¿Está conectado el disco?</translation>
  </message>
  <message>
   <source>{words}, from behind</source>
   <translation>{words}, por detrás</translation>
  </message>
  <message>
   <source>{word} in the {places}</source>
   <translation>{word} ({places})</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>“{name}” is asked no more. What you answered stays, under this name.</source>
   <translation>«{name}» ya no se pregunta. Lo que respondiste sigue, bajo este nombre.</translation>
  </message>
  <message>
   <source>“{name}” is kept among your words, and chosen.</source>
   <translation>«{name}» queda entre tus palabras, y elegida.</translation>
  </message>
  <message>
   <source>“{name}” is there already.</source>
   <translation>«{name}» ya existe.</translation>
  </message>
  <message>
   <source>“{name}” was taken out. It stays where you used it.</source>
   <translation>«{name}» se ha sacado. Donde la usaste, se queda.</translation>
  </message>
  <message>
   <source>“{name}” was taken out. It stays where you wrote it down.</source>
   <translation>«{name}» se ha sacado. Donde la anotaste, se queda.</translation>
  </message>
  <message>
   <source>“{new}” is hidden. Enter has it back.</source>
   <translation>«{new}» está oculta. Intro la recupera.</translation>
  </message>
  <message>
   <source>“{question}”, from 0 ({low}) to 10 ({high}); the mean is of days. From 15 days the band is the best guess of the level under the daily means, as for how strongly things are felt. Below it: of all ratings with a word or an answer, those in which numb, nothing much, flat, empty, far away, foggy, frozen, don’t know or mixed was given, month by month, with Wilson’s 95 % range from 10 ratings. Ratings of one day resemble each other, so that it is rather too narrow.</source>
   <translation>«{question}», de 0 ({low}) a 10 ({high}); la media es de días. Desde 15 días la banda es la mejor estimación del nivel bajo las medias diarias, como en la intensidad de los sentimientos. Debajo: de todas las valoraciones con una palabra o una respuesta, aquellas en que se dio adormecido, poca cosa, plano, vacío, lejos, con niebla, paralizado, no sé o mezclado, mes a mes, con el rango de Wilson del 95 % desde 10 valoraciones. Las valoraciones de un día se parecen, así que es más bien demasiado estrecho.</translation>
  </message>
  <message>
   <source>“{shortened}” is no date that Feltsense can read</source>
   <translation>«{shortened}» no es una fecha que Feltsense pueda leer</translation>
  </message>
  <message>
   <source>“{shortened}” is no length of a session</source>
   <translation>«{shortened}» no es la duración de una sesión</translation>
  </message>
  <message>
   <source>“{shortened}” is no time of the day</source>
   <translation>«{shortened}» no es una hora del día</translation>
  </message>
  <message>
   <source>“{word_name}” is among the answers already.</source>
   <translation>«{word_name}» ya está entre las respuestas.</translation>
  </message>
  <message>
   <source>“{word_name}” is there already, but hidden. It can be shown again below.</source>
   <translation>«{word_name}» ya existe, pero está oculta. Se puede volver a mostrar abajo.</translation>
  </message>
  <message>
   <source>← unpleasant</source>
   <translation>← desagradable</translation>
  </message>
 </context>
</TS>
