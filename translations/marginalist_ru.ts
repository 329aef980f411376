<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>annotation</name>
    <message>
        <source>A tag needs a name. Type at least one letter before and after each “/”.</source>
        <translation>Метке нужно имя. Введите хотя бы одну букву до и после каждого знака «/».</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot contain “/”, which stands between a tag and the one above it.</source>
        <translation>Имя метки не может содержать «/»: этот знак стоит между меткой и той, что над ней.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot begin or end with a blank. Remove the blank.</source>
        <translation>Имя метки не может начинаться или заканчиваться пробелом. Удалите пробел.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot contain line ends or control characters. Type the name in one line.</source>
        <translation>Имя метки не может содержать концы строк и управляющие символы. Введите имя в одну строку.</translation>
    </message>
</context>
<context>
    <name>cli::AnnotationCommands</name>
    <message>
        <source>(the document)</source>
        <translation>(документ)</translation>
    </message>
    <message>
        <source>(no longer found in the document)</source>
        <translation>(больше не найдено в документе)</translation>
    </message>
    <message>
        <source>The quotation is empty.</source>
        <translation>Цитата пуста.</translation>
    </message>
    <message>
        <source>The document has no such words: “%1”.</source>
        <translation>В документе нет таких слов: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The document has those words only %n time(s).</source>
        <translation>
            <numerusform>Эти слова встречаются в документе только %n раз.</numerusform>
            <numerusform>Эти слова встречаются в документе только %n раза.</numerusform>
            <numerusform>Эти слова встречаются в документе только %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no range in this document; give START:END, counted in characters from 0 to %2.</source>
        <translation>«%1» не является диапазоном в этом документе; укажите НАЧАЛО:КОНЕЦ в символах от 0 до %2.</translation>
    </message>
    <message>
        <source>Say what to annotate by one of --quote, --range and --document.</source>
        <translation>Укажите, что аннотировать: --quote, --range или --document.</translation>
    </message>
    <message>
        <source>--occurrence is a number from 1 on and goes with --quote.</source>
        <translation>--occurrence — это число от 1, и оно указывается вместе с --quote.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Метки «%1» нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotates a passage, or the document as a whole; makes the tags that are missing.</source>
        <translation>Аннотирует фрагмент или документ целиком; недостающие метки создаются.</translation>
    </message>
    <message>
        <source>Lists annotations; with a tag also those of the tags below it.</source>
        <translation>Выводит список аннотаций; для метки — также аннотации меток под ней.</translation>
    </message>
    <message>
        <source>Lists the tags.</source>
        <translation>Выводит список меток.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Параметра %1 нет.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Параметру %1 нужно значение.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Параметр %1 не принимает значения.</translation>
    </message>
    <message>
        <source>The option %1 can be given once only.</source>
        <translation>Параметр %1 можно указать только один раз.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Чего-то не хватает.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«%1» — лишнее.</translation>
    </message>
    <message>
        <source>There is no command or file “%1”.</source>
        <translation>Нет ни команды, ни файла «%1».</translation>
    </message>
</context>
<context>
    <name>cli::DocumentCommands</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символа</numerusform>
            <numerusform>%n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the library&apos;s documents.</source>
        <translation>Выводит список документов библиотеки.</translation>
    </message>
    <message>
        <source>Prints a document&apos;s text, nothing added.</source>
        <translation>Выводит текст документа без добавлений.</translation>
    </message>
    <message>
        <source>Gives a document a new version, finds its annotations again in it, and tells what became of each.</source>
        <translation>Даёт документу новую версию, находит в ней его аннотации и сообщает, что стало с каждой.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Give a format: --format with one of %1.</source>
        <translation>Укажите формат: --format и одно из %1.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Метки «%1» нет.</translation>
    </message>
    <message>
        <source>Writes annotated notes to a file or to standard output.</source>
        <translation>Записывает заметки с цитатами в файл или в стандартный вывод.</translation>
    </message>
</context>
<context>
    <name>cli::HistoryCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(отменено)</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>Библиотека в порядке.</translation>
    </message>
    <message>
        <source>Takes back the newest change not yet taken back.</source>
        <translation>Отменяет последнее ещё не отменённое изменение.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Повторяет отменённое последним.</translation>
    </message>
    <message>
        <source>Lists the changes, newest first.</source>
        <translation>Выводит список изменений, начиная с последнего.</translation>
    </message>
    <message>
        <source>Looks the library over.</source>
        <translation>Проверяет библиотеку.</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>%1: added as “%2”</source>
        <translation>%1: добавлено как «%2»</translation>
    </message>
    <message>
        <source>%1: already there as “%2”</source>
        <translation>%1: уже есть как «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 из %2 файлов</translation>
    </message>
    <message>
        <source>Adds documents to the library, those in folders too.</source>
        <translation>Добавляет в библиотеку документы, в том числе из папок.</translation>
    </message>
</context>
<context>
    <name>cli::ParseCommand</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символа</numerusform>
            <numerusform>%n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n блок</numerusform>
            <numerusform>%n блока</numerusform>
            <numerusform>%n блоков</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in this file; if it is a scan, it has to be recognised first.</source>
        <translation>В этом файле нет текста; если это скан, сначала нужно распознать текст.</translation>
    </message>
    <message>
        <source>Reads files without any library and shows what was understood.</source>
        <translation>Читает файлы без библиотеки и показывает, что понято.</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>DOCUMENT-FILE</source>
        <translation>ФАЙЛ-ДОКУМЕНТ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>АРГУМЕНТЫ</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Opens the window with the files, or does one job without a window and exits.</source>
        <translation>Открывает окно с файлами или выполняет одну задачу без окна и завершается.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>The library, a folder NAME.marginalia; made when it is missing.</source>
        <translation>Библиотека — папка ИМЯ.marginalia; создаётся, если её нет.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done; 1 something failed and the rest was done; 2 wrong usage; 3 the library cannot be opened.</source>
        <translation>Код возврата: 0 — всё сделано; 1 — что-то не удалось, остальное сделано; 2 — неверный вызов; 3 — библиотеку не открыть.</translation>
    </message>
    <message>
        <source>The window cannot be opened; give a command.</source>
        <translation>Окно открыть нельзя; укажите команду.</translation>
    </message>
</context>
<context>
    <name>cli::ReaderProcess</name>
    <message>
        <source>Reading the file takes more memory than is allowed; split it and add the parts.</source>
        <translation>Чтение файла требует больше памяти, чем разрешено; разделите его и добавьте части.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Файл не открывается; проверьте, есть ли у вас право на чтение.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end; copy it to another disk and try again.</source>
        <translation>Файл не читается до конца; скопируйте его на другой диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file grew past the size that can be read.</source>
        <translation>Файл стал больше, чем можно прочитать.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Файл повреждён, прочитать его нельзя.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The stored form of this document is damaged. Import the document again.</source>
        <translation>Сохранённая форма этого документа повреждена. Импортируйте документ ещё раз.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>short for: page</comment>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a paragraph&apos;s number</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place, as in: line 40, Mary</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Данные (JSON)</translation>
    </message>
    <message>
        <source>This format cannot be written.</source>
        <translation>В этом формате записать нельзя.</translation>
    </message>
    <message>
        <source>The notes could not be written because the drive is full. Make room there, or choose another place, and export again.</source>
        <translation>Не удалось записать заметки: на диске нет места. Освободите место или выберите другую папку и повторите экспорт.</translation>
    </message>
    <message>
        <source>The notes could not be written. Choose another place and export again.</source>
        <translation>Не удалось записать заметки. Выберите другое место и повторите экспорт.</translation>
    </message>
    <message>
        <source>Annotated notes</source>
        <translation>Заметки с цитатами</translation>
    </message>
    <message>
        <source>Exported from Marginalist on %1.</source>
        <translation>Экспортировано из Marginalist: %1.</translation>
    </message>
    <message>
        <source>There are no annotations to show. Tag a passage first, then export again.</source>
        <translation>Показать нечего: аннотаций нет. Сначала пометьте фрагмент, затем повторите экспорт.</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Заметка:</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Документ без названия</translation>
    </message>
    <message>
        <source>on the document as a whole</source>
        <translation>к документу в целом</translation>
    </message>
    <message>
        <source>an area of page %1</source>
        <translation>область на странице %1</translation>
    </message>
    <message>
        <source>moved with a newer version of the document</source>
        <translation>перемещено вместе с новой версией документа</translation>
    </message>
    <message>
        <source>not found in the document’s current version</source>
        <translation>не найдено в текущей версии документа</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>There is no text in this file. Check that it was saved completely.</source>
        <translation>В этом файле нет текста. Проверьте, полностью ли он сохранён.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Try to get another copy of it.</source>
        <translation>Этот файл повреждён, прочитать его нельзя. Попробуйте получить другую копию.</translation>
    </message>
    <message>
        <source>This is a picture, not a document. Run text recognition over it first.</source>
        <translation>Это изображение, а не документ. Сначала распознайте в нём текст.</translation>
    </message>
    <message>
        <source>This is a recording, not a document. Import a transcript of it instead.</source>
        <translation>Это запись, а не документ. Импортируйте её расшифровку.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Это архив. Распакуйте его и импортируйте документы из него.</translation>
    </message>
    <message>
        <source>This is a program, not a document. Choose another file.</source>
        <translation>Это программа, а не документ. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This is a database, not a document. Export a text from the program it belongs to.</source>
        <translation>Это база данных, а не документ. Экспортируйте текст из программы, которой она принадлежит.</translation>
    </message>
    <message>
        <source>This file is of a kind that cannot be read here. Save it as PDF, DOCX or plain text first.</source>
        <translation>Файлы такого вида здесь не читаются. Сначала сохраните его как PDF, DOCX или простой текст.</translation>
    </message>
    <message>
        <source>No text encoding is called “%1”. Choose one from the list.</source>
        <translation>Кодировки «%1» нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>This file is too large to be read. Split it into smaller files.</source>
        <translation>Этот файл слишком велик для чтения. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Save a copy without one, or give the password.</source>
        <translation>Этот файл защищён паролем. Сохраните копию без пароля или введите пароль.</translation>
    </message>
</context>
<context>
    <name>library::AnnotationCommands</name>
    <message>
        <source>This annotation is no longer in the library. Nothing was changed.</source>
        <translation>Этой аннотации больше нет в библиотеке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library. Choose another one.</source>
        <translation>Этой метки больше нет в библиотеке. Выберите другую.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Этого документа больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>library::AnnotationRepository</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>Этой аннотации больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>library::Change</name>
    <message>
        <source>What should be changed is no longer in the library. Nothing was changed.</source>
        <translation>Того, что нужно изменить, больше нет в библиотеке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This cannot be taken back, because something it changed was changed again since.</source>
        <translation>Это нельзя отменить: изменённое с тех пор изменилось снова.</translation>
    </message>
</context>
<context>
    <name>library::Check</name>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>База данных повреждена (%1).</translation>
    </message>
    <message>
        <source>A row refers to another that is not there (%1).</source>
        <translation>Строка ссылается на другую, которой нет (%1).</translation>
    </message>
    <message>
        <source>The number of annotations kept for the document “%1” is wrong.</source>
        <translation>Число аннотаций, записанное для документа «%1», неверно.</translation>
    </message>
    <message>
        <source>The number of annotations kept for the tag “%1” is wrong.</source>
        <translation>Число аннотаций, записанное для метки «%1», неверно.</translation>
    </message>
    <message>
        <source>The tag “%1” stands below a tag that was removed.</source>
        <translation>Метка «%1» находится под удалённой меткой.</translation>
    </message>
    <message>
        <source>The document “%1” has no current version.</source>
        <translation>У документа «%1» нет текущей версии.</translation>
    </message>
    <message>
        <source>An annotation on “%1” quotes words that are not at its place: “%2” (%3).</source>
        <translation>Аннотация к «%1» цитирует слова, которых нет на её месте: «%2» (%3).</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read from the library.</source>
        <translation>Текст «%1» не читается из библиотеки.</translation>
    </message>
    <message>
        <source>The length kept for the document “%1” is wrong.</source>
        <translation>Длина, записанная для документа «%1», неверна.</translation>
    </message>
    <message>
        <source>The original file of “%1” is missing from the library’s folder “originals”.</source>
        <translation>Исходного файла «%1» нет в папке «originals» библиотеки.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Проверка прервана.</translation>
    </message>
</context>
<context>
    <name>library::Command</name>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Восстановление «%1»</translation>
    </message>
    <message>
        <source>Change the details of “%1”</source>
        <translation>Изменение сведений о «%1»</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>Отметка «%1»</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Новая версия «%1»</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Аннотирование</translation>
    </message>
    <message>
        <source>Annotate “%1”</source>
        <translation>Аннотирование «%1»</translation>
    </message>
    <message>
        <source>Tag with “%1”</source>
        <translation>Метка «%1»</translation>
    </message>
    <message>
        <source>Tag “%1” with “%2”</source>
        <translation>«%1»: метка «%2»</translation>
    </message>
    <message>
        <source>Delete the annotation on “%1”</source>
        <translation>Удаление аннотации к «%1»</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note on “%1”</source>
        <translation>Заметка к «%1»</translation>
    </message>
    <message>
        <source>Move the ends of “%1”</source>
        <translation>Перенос границ «%1»</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>Добавление метки «%1»</translation>
    </message>
    <message>
        <source>Take off the tag “%1”</source>
        <translation>Снятие метки «%1»</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новая метка «%1»</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>Переименование метки «%1» в «%2»</translation>
    </message>
    <message>
        <source>Move the tag “%1”</source>
        <translation>Перенос метки «%1»</translation>
    </message>
    <message>
        <source>Merge the tag “%1” into “%2”</source>
        <translation>Слияние метки «%1» с «%2»</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>Изменение цвета «%1»</translation>
    </message>
    <message>
        <source>Describe the tag “%1”</source>
        <translation>Описание метки «%1»</translation>
    </message>
    <message>
        <source>Pin the tag “%1”</source>
        <translation>Закрепление метки «%1»</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Удаление метки «%1»</translation>
    </message>
    <message>
        <source>Import annotations from “%1”</source>
        <translation>Импорт аннотаций из «%1»</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>A change made by a newer version of this program</source>
        <translation>Изменение, сделанное более новой версией программы</translation>
    </message>
</context>
<context>
    <name>library::Connection</name>
    <message>
        <source>The library is in use by another program. Close that program or wait until it is done, then try again.</source>
        <translation>Библиотека занята другой программой. Закройте её или дождитесь завершения и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library is damaged and was left as it is. Restore its folder from a backup, or copy a file from its folder “backups” over “library.sqlite”.</source>
        <translation>Библиотека повреждена и оставлена как есть. Восстановите её папку из резервной копии или замените «library.sqlite» файлом из её папки «backups».</translation>
    </message>
    <message>
        <source>The library cannot be written to. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>В библиотеку нельзя записать. Проверьте права на её папку или скопируйте её в своё место.</translation>
    </message>
    <message>
        <source>There is no space left for the library. Nothing was changed; free some space and try again.</source>
        <translation>Для библиотеки не осталось места. Ничего не изменено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The change could not be written to the library, and nothing was changed. Check the disk and try again.</source>
        <translation>Не удалось записать изменение в библиотеку, ничего не изменено. Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library could not do this, and nothing was changed. Try again, and report it if it happens again.</source>
        <translation>Библиотека не смогла этого сделать, ничего не изменено. Попробуйте ещё раз и сообщите, если это повторится.</translation>
    </message>
    <message>
        <source>The library is no longer where it was. Open it from its new place.</source>
        <translation>Библиотеки больше нет на прежнем месте. Откройте её с нового места.</translation>
    </message>
</context>
<context>
    <name>library::DocumentCommands</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>library::DocumentRepository</name>
    <message>
        <source>This document is not in the library.</source>
        <translation>Этого документа нет в библиотеке.</translation>
    </message>
    <message>
        <source>“%1” may mean several documents. Say which one by its id:
%2</source>
        <translation>«%1» может означать несколько документов. Укажите нужный по идентификатору:
%2</translation>
    </message>
    <message>
        <source>There is no document “%1” in the library. Give its id, its title or its file’s name.</source>
        <translation>В библиотеке нет документа «%1». Укажите его идентификатор, название или имя файла.</translation>
    </message>
</context>
<context>
    <name>library::History</name>
    <message>
        <source>“%1” cannot be taken back, because “%2” builds on it. Take that back first.</source>
        <translation>«%1» нельзя отменить, потому что на нём основано «%2». Сначала отмените его.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because something it changed was changed again since.</source>
        <translation>«%1» нельзя отменить: изменённое с тех пор изменилось снова.</translation>
    </message>
    <message>
        <source>This change has been taken back already.</source>
        <translation>Это изменение уже отменено.</translation>
    </message>
    <message>
        <source>Only a change that was taken back can be done again.</source>
        <translation>Повторить можно только отменённое изменение.</translation>
    </message>
    <message>
        <source>There is no such change in the history of this library.</source>
        <translation>В истории этой библиотеки нет такого изменения.</translation>
    </message>
</context>
<context>
    <name>library::Library</name>
    <message>
        <source>The library “%1” cannot be read. Check the permissions of its folder.</source>
        <translation>Библиотека «%1» не читается. Проверьте права на её папку.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged and was left as it is. Restore its folder from a backup, or copy a file from its folder “backups” over “library.sqlite”.</source>
        <translation>Библиотека «%1» повреждена и оставлена как есть. Восстановите её папку из резервной копии или замените «library.sqlite» файлом из её папки «backups».</translation>
    </message>
    <message>
        <source>“%1” is not a library of this program, and was left as it is. Choose a folder that was made by it.</source>
        <translation>«%1» не является библиотекой этой программы и оставлено как есть. Выберите папку, созданную ею.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of this program, and was left as it is. Update the program to open it.</source>
        <translation>Библиотека «%1» создана более новой версией программы и оставлена как есть. Обновите программу, чтобы открыть её.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written to. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>В библиотеку «%1» нельзя записать. Проверьте права на её папку или скопируйте её в своё место.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a library would be damaged sooner or later. Copy its folder to a drive of this computer and open it there.</source>
        <translation>«%1» находится на сетевом диске, где библиотека рано или поздно повредится. Скопируйте её папку на диск этого компьютера и откройте там.</translation>
    </message>
    <message>
        <source>The library has to be renewed for this version of the program, but there is no space for the copy that is made before. Free some space and try again.</source>
        <translation>Библиотеку нужно обновить для этой версии программы, но нет места для предварительной копии. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library “%1” could not be made. Check the permissions of the folder it would lie in, or choose another place.</source>
        <translation>Не удалось создать библиотеку «%1». Проверьте права на папку, где она должна лежать, или выберите другое место.</translation>
    </message>
    <message>
        <source>There is no library at “%1”. Check the place, or make a new one.</source>
        <translation>По адресу «%1» библиотеки нет. Проверьте место или создайте новую.</translation>
    </message>
    <message>
        <source>There is something at “%1” already, and it was left as it is. Choose another name for the new library.</source>
        <translation>По адресу «%1» уже что-то есть, и это оставлено как есть. Выберите для новой библиотеки другое имя.</translation>
    </message>
</context>
<context>
    <name>library::Originals</name>
    <message>
        <source>There is no space left to keep the file in the library. Free some space and try again.</source>
        <translation>Нет места, чтобы сохранить файл в библиотеке. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library. Check the permissions of the library’s folder.</source>
        <translation>Не удалось скопировать файл в библиотеку. Проверьте права на папку библиотеки.</translation>
    </message>
    <message>
        <source>The original file is missing from the library’s folder “originals”. Restore that folder from a backup, or import the file again.</source>
        <translation>В папке «originals» библиотеки нет исходного файла. Восстановите папку из резервной копии или импортируйте файл ещё раз.</translation>
    </message>
    <message>
        <source>The original file in the library’s folder “originals” was changed from outside. Restore that folder from a backup, or import the file again.</source>
        <translation>Исходный файл в папке «originals» библиотеки изменён извне. Восстановите папку из резервной копии или импортируйте файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>library::RowChange</name>
    <message>
        <source>A row of the library’s history is damaged and cannot be taken back.</source>
        <translation>Запись в истории библиотеки повреждена, отменить её нельзя.</translation>
    </message>
</context>
<context>
    <name>library::TagCommands</name>
    <message>
        <source>There is a tag “%1” in this place already. Choose another name, or merge the two.</source>
        <translation>Метка «%1» на этом месте уже есть. Выберите другое имя или объедините их.</translation>
    </message>
    <message>
        <source>The tag “%1” cannot be put below itself. Choose another place for it.</source>
        <translation>Метку «%1» нельзя поместить под неё саму. Выберите для неё другое место.</translation>
    </message>
    <message>
        <source>The tag “%1” cannot be merged into itself or a tag below it. Choose another one.</source>
        <translation>Метку «%1» нельзя объединить с ней самой или с меткой под ней. Выберите другую.</translation>
    </message>
    <message>
        <source>A tag can be put on the keys 1 to 9.</source>
        <translation>Метку можно назначить на клавиши от 1 до 9.</translation>
    </message>
</context>
<context>
    <name>library::TagRepository</name>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Этой метки больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>library::VersionRepository</name>
    <message>
        <source>This document is not in the library.</source>
        <translation>Этого документа нет в библиотеке.</translation>
    </message>
    <message>
        <source>The text of this document is damaged in the library. Restore the library’s folder from a backup, or import the file again.</source>
        <translation>Текст этого документа в библиотеке повреждён. Восстановите папку библиотеки из резервной копии или импортируйте файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>models::AnnotationListModel</name>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>p. %1, area</source>
        <translation>с. %1, область</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>метки: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>заметка: %1</translation>
    </message>
</context>
<context>
    <name>models::DocumentListModel</name>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <translation>
            <numerusform>%1, %n символ</numerusform>
            <numerusform>%1, %n символа</numerusform>
            <numerusform>%1, %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитан</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Форматированный текст</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>%1
%2, %3
Taken back</source>
        <translation>%1
%2, %3
Отменено</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
</context>
<context>
    <name>models::TagCompletionModel</name>
    <message>
        <source>New tag “%1”</source>
        <translation>Новая метка «%1»</translation>
    </message>
</context>
<context>
    <name>models::TagTreeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 tags the selection</source>
        <translation>Клавиша %1 помечает выделенное</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n annotations</source>
        <translation>
            <numerusform>%1, %n аннотация</numerusform>
            <numerusform>%1, %n аннотации</numerusform>
            <numerusform>%1, %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
</context>
<context>
    <name>reader::OverviewStrip</name>
    <message>
        <source>Where annotations and hits are</source>
        <translation>Где находятся аннотации и найденное</translation>
    </message>
</context>
<context>
    <name>reader::ReaderPane</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>A picture that is not in the file</source>
        <translation>Изображение, которого нет в файле</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Документ не открыт</translation>
    </message>
    <message>
        <source>Choose a document in the list, or drop files on this window.</source>
        <translation>Выберите документ в списке или перетащите файлы в это окно.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение цветом</translation>
    </message>
</context>
<context>
    <name>reader::SelectionBar</name>
    <message>
        <source>What can be done with the selection</source>
        <translation>Что можно сделать с выделенным</translation>
    </message>
</context>
<context>
    <name>reader::TextSearch</name>
    <message>
        <source>This is not a regular expression (%1). Correct it, or switch regular expressions off.</source>
        <translation>Это не регулярное выражение (%1). Исправьте его или отключите регулярные выражения.</translation>
    </message>
</context>
<context>
    <name>workspace::Annotations</name>
    <message>
        <source>The document has no such page; choose one of its pages.</source>
        <translation>В документе нет такой страницы; выберите одну из его страниц.</translation>
    </message>
    <message>
        <source>The passage is empty or outside the document&apos;s text; select it again.</source>
        <translation>Фрагмент пуст или выходит за пределы текста; выделите его ещё раз.</translation>
    </message>
</context>
<context>
    <name>workspace::Documents</name>
    <message>
        <source>“%1” was removed from the library; undo that to have it back.</source>
        <translation>«%1» удалён из библиотеки; отмените удаление, чтобы вернуть его.</translation>
    </message>
</context>
<context>
    <name>workspace::Export</name>
    <message>
        <source>There is no room on the disk for “%1”; make some, or choose another disk.</source>
        <translation>На диске нет места для «%1»; освободите его или выберите другой диск.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder or name.</source>
        <translation>«%1» нельзя записать; выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>There is no export format “%1”; choose another.</source>
        <translation>Формата экспорта «%1» нет; выберите другой.</translation>
    </message>
</context>
<context>
    <name>workspace::History</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this library.</source>
        <translation>В этой библиотеке нечего отменять.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this library.</source>
        <translation>В этой библиотеке нечего повторять.</translation>
    </message>
</context>
<context>
    <name>workspace::ImportRun</name>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Файл не открывается; проверьте, есть ли у вас право на чтение.</translation>
    </message>
    <message>
        <source>There is no text in this file; choose one with a text in it.</source>
        <translation>В этом файле нет текста; выберите файл с текстом.</translation>
    </message>
</context>
<context>
    <name>workspace::ReaderProcessHost</name>
    <message>
        <source>The file is larger than %1, the most that can be read; split it and add the parts.</source>
        <translation>Файл больше %1 — это предел для чтения; разделите его и добавьте части.</translation>
    </message>
    <message>
        <source>The file is a link to something that is not there; add the file itself.</source>
        <translation>Файл — ссылка на то, чего нет; добавьте сам файл.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>Такого файла нет; проверьте имя и папку.</translation>
    </message>
    <message>
        <source>You may not read it; ask its owner for permission.</source>
        <translation>У вас нет права на чтение; попросите его у владельца.</translation>
    </message>
    <message>
        <source>This is a folder; choose a file in it.</source>
        <translation>Это папка; выберите файл в ней.</translation>
    </message>
    <message>
        <source>This is a device, not a file; choose a file.</source>
        <translation>Это устройство, а не файл; выберите файл.</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a text in it.</source>
        <translation>Файл пуст; выберите файл с текстом.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended the reader; try to save it anew in the program it comes from.</source>
        <translation>Файл повреждён так, что чтение оборвалось; попробуйте заново сохранить его в исходной программе.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped; it may be damaged or too complicated.</source>
        <translation>Чтение файла заняло слишком много времени и было остановлено; возможно, он повреждён или слишком сложен.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение прервано.</translation>
    </message>
    <message>
        <source>The reader could not be started; install the program again.</source>
        <translation>Не удалось запустить чтение; установите программу заново.</translation>
    </message>
    <message>
        <source>The reader gave no proper answer about this file.</source>
        <translation>Чтение этого файла не дало внятного ответа.</translation>
    </message>
</context>
<context>
    <name>workspace::Versions</name>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Файл не открывается; проверьте, есть ли у вас право на чтение.</translation>
    </message>
    <message>
        <source>The file changed while it was read; try again when nothing writes to it.</source>
        <translation>Файл изменился во время чтения; попробуйте ещё раз, когда в него ничего не пишут.</translation>
    </message>
</context>
</TS>
