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
    <message>
        <source>What you corrected at “%1” has no place in the new version; it is kept.</source>
        <translation>Для вашего исправления у «%1» нет места в новой версии; оно сохранено.</translation>
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
    <name>cli::PageDrawing</name>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Файл не открывается; проверьте, есть ли у вас право на чтение.</translation>
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
        <source>The file is damaged and cannot be read.</source>
        <translation>Файл повреждён, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>The file grew past the size that can be read; split it and add the parts.</source>
        <translation>Файл стал больше, чем можно прочитать; разделите его и добавьте части.</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>--limit is a number from 1 on.</source>
        <translation>--limit — это число от 1.</translation>
    </message>
    <message>
        <source>Searches documents, notes and tags, best first: words, &quot;exact phrase&quot;, prefix*, -not, OR, NEAR(a b, n), tag:, title:, author:, publisher:, after:, before:.</source>
        <translation>Ищет в документах, заметках и метках, лучшее первым: слова, &quot;точная фраза&quot;, начало*, -не, OR, NEAR(a b, n), tag:, title:, author:, publisher:, after:, before:.</translation>
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
        <source>This file is locked with a password. In the program that it was made with, save a copy without one, and add that.</source>
        <translation>Файл закрыт паролем. Сохраните копию без пароля в программе, в которой он создан, и добавьте её.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Add it in the window, which asks for the password, or save a copy without one.</source>
        <translation>Файл закрыт паролем. Добавьте его в окне программы, которая спросит пароль, или сохраните копию без пароля.</translation>
    </message>
</context>
<context>
    <name>formats::PdfPages</name>
    <message>
        <source>Drawing was broken off.</source>
        <translation>Отрисовка прервана.</translation>
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
    <message>
        <source>A bookmark of “%1” is not at its words: “%2”.</source>
        <translation>Закладка документа «%1» стоит не у своих слов: «%2».</translation>
    </message>
    <message>
        <source>A reviewed range of “%1” ends outside the text.</source>
        <translation>Просмотренный диапазон документа «%1» кончается за пределами текста.</translation>
    </message>
    <message>
        <source>A correction of “%1” is not at its words: “%2”.</source>
        <translation>Исправление документа «%1» стоит не у своих слов: «%2».</translation>
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
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Импорт %n документа</numerusform>
            <numerusform>Импорт %n документов</numerusform>
            <numerusform>Импорт %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Удаление %n документа</numerusform>
            <numerusform>Удаление %n документов</numerusform>
            <numerusform>Удаление %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n document(s)</source>
        <translation>
            <numerusform>Восстановление %n документа</numerusform>
            <numerusform>Восстановление %n документов</numerusform>
            <numerusform>Восстановление %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s)</source>
        <translation>
            <numerusform>Отметка %n документа</numerusform>
            <numerusform>Отметка %n документов</numerusform>
            <numerusform>Отметка %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Удаление %n аннотации</numerusform>
            <numerusform>Удаление %n аннотаций</numerusform>
            <numerusform>Удаление %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Удаление %n метки</numerusform>
            <numerusform>Удаление %n меток</numerusform>
            <numerusform>Удаление %n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n annotation(s)</source>
        <translation>
            <numerusform>Импорт %n аннотации</numerusform>
            <numerusform>Импорт %n аннотаций</numerusform>
            <numerusform>Импорт %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a heading</source>
        <translation>Превращение «%1» в заголовок</translation>
    </message>
    <message>
        <source>Make “%1” a paragraph</source>
        <translation>Превращение «%1» в абзац</translation>
    </message>
    <message>
        <source>Make “%1” page furniture</source>
        <translation>Отнесение «%1» к служебным элементам страницы</translation>
    </message>
    <message>
        <source>Make “%1” part of the text</source>
        <translation>Возвращение «%1» в текст</translation>
    </message>
    <message>
        <source>Begin a turn of %1</source>
        <translation>Начало реплики: %1</translation>
    </message>
    <message>
        <source>Make “%1” no speaker’s turn</source>
        <translation>Отмена реплики «%1»</translation>
    </message>
    <message>
        <source>Begin the article at “%1”</source>
        <translation>Начало статьи с «%1»</translation>
    </message>
    <message>
        <source>End the article at “%1”</source>
        <translation>Конец статьи на «%1»</translation>
    </message>
    <message>
        <source>Rename a speaker to %1</source>
        <translation>Переименование говорящего в %1</translation>
    </message>
    <message>
        <source>Take back corrections in “%1”</source>
        <translation>Отмена исправлений в «%1»</translation>
    </message>
    <message>
        <source>Set the bookmark “%1”</source>
        <translation>Установка закладки «%1»</translation>
    </message>
    <message>
        <source>Rename the bookmark “%1” to “%2”</source>
        <translation>Переименование закладки «%1» в «%2»</translation>
    </message>
    <message>
        <source>Remove the bookmark “%1”</source>
        <translation>Удаление закладки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n bookmark(s)</source>
        <translation>
            <numerusform>Удаление %n закладки</numerusform>
            <numerusform>Удаление %n закладок</numerusform>
            <numerusform>Удаление %n закладок</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1” as reviewed</source>
        <translation>Отметка «%1» как просмотренного</translation>
    </message>
    <message>
        <source>Mark “%1” as not reviewed</source>
        <translation>Отметка «%1» как непросмотренного</translation>
    </message>
    <message>
        <source>Move or resize an area</source>
        <translation>Перемещение или изменение размера области</translation>
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
    <name>library::ReadingMarkRepository</name>
    <message>
        <source>The bookmark is no longer there.</source>
        <translation>Этой закладки больше нет.</translation>
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
    <name>library::SearchIndex</name>
    <message>
        <source>The search index does not have “%1” as it is in the library.</source>
        <translation>В поисковом индексе «%1» не такой, как в библиотеке.</translation>
    </message>
    <message>
        <source>The search index is damaged; it is made again when it is deleted.</source>
        <translation>Поисковый индекс повреждён; если его удалить, он будет создан заново.</translation>
    </message>
    <message>
        <source>Indexing was interrupted and goes on later.</source>
        <translation>Индексация прервана и продолжится позже.</translation>
    </message>
</context>
<context>
    <name>library::SearchQuery</name>
    <message>
        <source>There is nothing before OR. Put a word on each side of it.</source>
        <translation>Перед OR ничего нет. Поставьте по слову с каждой стороны.</translation>
    </message>
    <message>
        <source>There is nothing after OR. Put a word on each side of it.</source>
        <translation>После OR ничего нет. Поставьте по слову с каждой стороны.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type at least one word.</source>
        <translation>Искать нечего. Введите хотя бы одно слово.</translation>
    </message>
    <message>
        <source>A search cannot only exclude. Add a word that is to be found.</source>
        <translation>Поиск не может только исключать. Добавьте слово, которое нужно найти.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Put another one after the phrase.</source>
        <translation>Кавычка не закрыта. Поставьте вторую после фразы.</translation>
    </message>
    <message>
        <source>NEAR( is not closed. Put a ) after its words, as in NEAR(ferry cost, 10).</source>
        <translation>Скобка NEAR( не закрыта. Поставьте ) после слов, например NEAR(паром цена, 10).</translation>
    </message>
    <message>
        <source>NEAR needs two words and a number, as in NEAR(ferry cost, 10).</source>
        <translation>Для NEAR нужны два слова и число, например NEAR(паром цена, 10).</translation>
    </message>
    <message>
        <source>A date is written like 2022-02-01, 2022-02 or 2022.</source>
        <translation>Дата записывается как 2022-02-01, 2022-02 или 2022.</translation>
    </message>
    <message>
        <source>There is nothing after the colon. Write for example title:ferry.</source>
        <translation>После двоеточия ничего нет. Напишите, например, title:паром.</translation>
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
    <message numerus="yes">
        <source>%1, %2, %n annotations</source>
        <translation>
            <numerusform>%1, %2, %n аннотация</numerusform>
            <numerusform>%1, %2, %n аннотации</numerusform>
            <numerusform>%1, %2, %n аннотаций</numerusform>
        </translation>
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
    <name>reader::AccessibleReader</name>
    <message>
        <source>highlight</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Помечено: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Метка снята: %1</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Выделено цветом</translation>
    </message>
    <message>
        <source>Annotation removed</source>
        <translation>Аннотация удалена</translation>
    </message>
</context>
<context>
    <name>reader::OverviewStrip</name>
    <message>
        <source>Where annotations and hits are</source>
        <translation>Где находятся аннотации и найденное</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Закладка: %1</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение цветом</translation>
    </message>
</context>
<context>
    <name>reader::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение цветом</translation>
    </message>
    <message>
        <source>This page cannot be drawn; read it as text.</source>
        <translation>Эту страницу не удаётся нарисовать; читайте её как текст.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>reader::Preview</name>
    <message>
        <source>Where this leads</source>
        <translation>Куда это ведёт</translation>
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
    <message>
        <source>picture</source>
        <translation>изображение</translation>
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
    <name>window::AnnotationCardDelegate</name>
    <message>
        <source>%1 · not found in this version</source>
        <translation>%1 · не найдено в этой версии</translation>
    </message>
    <message>
        <source>%1 · found again with changes</source>
        <translation>%1 · найдено с изменениями</translation>
    </message>
</context>
<context>
    <name>window::AnnotationCards</name>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>&amp;Show All Passages with This Tag</source>
        <translation>&amp;Показать все фрагменты с этой меткой</translation>
    </message>
    <message>
        <source>Take This Tag &amp;Off</source>
        <translation>&amp;Снять эту метку</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Remove this annotation</source>
        <translation>Удалить эту аннотацию</translation>
    </message>
    <message>
        <source>Show in the &amp;Text</source>
        <translation>Показать в &amp;тексте</translation>
    </message>
    <message>
        <source>Add a &amp;Tag…</source>
        <translation>Добавить &amp;метку…</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Написать &amp;заметку</translation>
    </message>
    <message>
        <source>Take &amp;Off a Tag</source>
        <translation>&amp;Снять метку</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Show All Passages with</source>
        <translation>&amp;Показать все фрагменты с</translation>
    </message>
</context>
<context>
    <name>window::AnnotationSidebar</name>
    <message>
        <source>Filter by quotation or note</source>
        <translation>Фильтр по цитате или заметке</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Фильтр аннотаций</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Какие аннотации</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By time made</source>
        <translation>По времени создания</translation>
    </message>
    <message>
        <source>By time changed</source>
        <translation>По времени изменения</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По метке</translation>
    </message>
    <message>
        <source>Order of the annotations</source>
        <translation>Порядок аннотаций</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>Написать заметку к документу в целом</translation>
    </message>
    <message>
        <source>Show annotations with any tag again</source>
        <translation>Снова показать аннотации с любыми метками</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Clear the filter to see all annotations again.</source>
        <translation>Очистите фильтр, чтобы снова увидеть все аннотации.</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>Аннотаций пока нет</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Метка: «%1»</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Попробуйте для начала</translation>
    </message>
    <message>
        <source>Click in a sentence, press %1 to select it, then %2: type a tag and press Enter.</source>
        <translation>Щёлкните в предложении, выделите его клавишей %1, затем %2: введите метку и нажмите Enter.</translation>
    </message>
    <message>
        <source>Select some words, choose “Tag” in the menu “Annotate”, type a tag and press Enter.</source>
        <translation>Выделите несколько слов, выберите команду метки в меню аннотаций, введите метку и нажмите Enter.</translation>
    </message>
    <message>
        <source>Press %1 and write what you think of it.</source>
        <translation>Нажмите %1 и напишите, что вы об этом думаете.</translation>
    </message>
    <message>
        <source>Choose “Write a Note” there, and write what you think of it.</source>
        <translation>Выберите там команду заметки и напишите, что вы об этом думаете.</translation>
    </message>
    <message>
        <source>Press %1 and see your notes as a text that anybody can read.</source>
        <translation>Нажмите %1 и посмотрите свои заметки в виде текста, который может прочитать кто угодно.</translation>
    </message>
    <message>
        <source>Choose “Export Notes” in the menu “Library”, and see your notes as a text that anybody can read.</source>
        <translation>Выберите экспорт заметок в меню «Библиотека» и посмотрите свои заметки в виде текста, который может прочитать кто угодно.</translation>
    </message>
    <message>
        <source>Select words in the text, then press %1 to tag them, %2 to highlight them or %3 to write a note.</source>
        <translation>Выделите слова в тексте, затем %1 ставит на них метку, %2 выделяет их цветом, %3 пишет заметку.</translation>
    </message>
    <message>
        <source>Select words in the text, then tag them, highlight them or write a note.</source>
        <translation>Выделите слова в тексте, затем поставьте метку, выделите их цветом или напишите заметку.</translation>
    </message>
</context>
<context>
    <name>window::Appearance</name>
    <message>
        <source>Follow the System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрная</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Высокий контраст</translation>
    </message>
</context>
<context>
    <name>window::BookmarkPane</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок пока нет</translation>
    </message>
    <message>
        <source>This place is not in the current version of the text: “%1”</source>
        <translation>Этого места нет в нынешней версии текста: «%1»</translation>
    </message>
    <message>
        <source>Bookmarks of the document</source>
        <translation>Закладки документа</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Перейти туда</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>%1 sets one where you read; F2 gives it a name here.</source>
        <translation>%1 ставит закладку там, где вы читаете; F2 даёт ей здесь имя.</translation>
    </message>
    <message>
        <source>Right-click in the text to set one; F2 gives it a name here.</source>
        <translation>Поставить её можно правым щелчком в тексте; F2 даёт ей здесь имя.</translation>
    </message>
</context>
<context>
    <name>window::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Подходящие команды</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>Такой команды нет</translation>
    </message>
    <message>
        <source>No command fits. Try another word for it.</source>
        <translation>Ни одна команда не подходит. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>window::CorrectionsDialog</name>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, which is not in this version</source>
        <translation>%1 — нет в этой версии</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Заголовок %1</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Служебный элемент страницы</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Часть текста</translation>
    </message>
    <message>
        <source>Turn of %1</source>
        <translation>Реплика: %1</translation>
    </message>
    <message>
        <source>No speaker’s turn</source>
        <translation>Не реплика</translation>
    </message>
    <message>
        <source>The article begins</source>
        <translation>Начало статьи</translation>
    </message>
    <message>
        <source>The article ends</source>
        <translation>Конец статьи</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>%1 теперь %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ваше указание</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Перейти туда</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take &amp;All Back</source>
        <translation>Отменить &amp;все</translation>
    </message>
    <message>
        <source>Nothing was corrected in “%1”. Document › Structure has what can be.</source>
        <translation>В «%1» ничего не исправлено. Что можно исправить, — в меню «Документ › Структура».</translation>
    </message>
    <message>
        <source>What you corrected in “%1”. It stays when the document gets a new version.</source>
        <translation>Что вы исправили в «%1». Исправления остаются и в новой версии документа.</translation>
    </message>
</context>
<context>
    <name>window::DocumentActions</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Сведения…</translation>
    </message>
    <message>
        <source>See and correct title, authors, publisher and date</source>
        <translation>Посмотреть и исправить название, авторов, издателя и дату</translation>
    </message>
    <message>
        <source>&amp;Next Document to Read</source>
        <translation>С&amp;ледующий документ для чтения</translation>
    </message>
    <message>
        <source>Open the next document that is not done</source>
        <translation>Открыть следующий неготовый документ</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>&amp;Удалить из библиотеки</translation>
    </message>
    <message>
        <source>Remove the chosen documents; it can be undone</source>
        <translation>Удалить выбранные документы; это можно отменить</translation>
    </message>
    <message>
        <source>Mark as: %1</source>
        <translation>Отметить как: %1</translation>
    </message>
    <message>
        <source>Mark &amp;As</source>
        <translation>Отметить &amp;как</translation>
    </message>
    <message>
        <source>No further document in the list is left to read.</source>
        <translation>В списке больше нет документов для чтения.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Сначала выберите документ в списке.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n documents.</source>
        <translation>
            <numerusform>Удалён %n документ.</numerusform>
            <numerusform>Удалено %n документа.</numerusform>
            <numerusform>Удалено %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata, properties, information</source>
        <translation>метаданные, свойства, сведения</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
</context>
<context>
    <name>window::DocumentHeader</name>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Show what stands around the article too, or the article only</source>
        <translation>Показать и то, что окружает статью, или только статью</translation>
    </message>
    <message>
        <source>%1% reviewed</source>
        <translation>Просмотрено %1 %</translation>
    </message>
    <message>
        <source>%1 goes to the next passage that is left; %2 marks a passage.</source>
        <translation>%1 — к следующему оставшемуся фрагменту; %2 отмечает фрагмент.</translation>
    </message>
    <message>
        <source>Right-click in the text to mark a passage.</source>
        <translation>Отметить фрагмент можно правым щелчком в тексте.</translation>
    </message>
</context>
<context>
    <name>window::DocumentListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Clear the filter to see all documents again.</source>
        <translation>Очистите фильтр, чтобы снова увидеть все документы.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Фильтр документов</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Choose the columns and the order</source>
        <translation>Выбрать столбцы и порядок</translation>
    </message>
    <message>
        <source>&amp;Order By</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press %1 to choose some.</source>
        <translation>Перетащите сюда файлы или папки или нажмите %1, чтобы их выбрать.</translation>
    </message>
    <message>
        <source>Drop files or folders here.</source>
        <translation>Перетащите сюда файлы или папки.</translation>
    </message>
</context>
<context>
    <name>window::DocumentPages</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show the document as text</source>
        <translation>Показать документ как текст</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Show the document as its pages</source>
        <translation>Показать документ страницами</translation>
    </message>
    <message>
        <source>This document has no text. You can still mark areas on its pages.</source>
        <translation>В этом документе нет текста. Но можно отмечать области на его страницах.</translation>
    </message>
    <message>
        <source>The text is still being read.</source>
        <translation>Текст ещё читается.</translation>
    </message>
    <message>
        <source>The pages are locked with a password. Show the document as pages to give it.</source>
        <translation>Страницы закрыты паролем. Покажите документ страницами, чтобы ввести его.</translation>
    </message>
</context>
<context>
    <name>window::DocumentTabs</name>
    <message>
        <source>Only glanced at: the next document takes this tab. A double click keeps it.</source>
        <translation>Открыто для беглого просмотра: следующий документ займёт эту вкладку. Двойной щелчок закрепит её.</translation>
    </message>
    <message>
        <source>&amp;Keep This Tab</source>
        <translation>&amp;Закрепить эту вкладку</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close the &amp;Others</source>
        <translation>Закрыть &amp;остальные</translation>
    </message>
</context>
<context>
    <name>window::DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The text is still being read.</source>
        <translation>Текст ещё читается.</translation>
    </message>
    <message>
        <source>This is the beginning. The rest is still being read; you can tag once it is there.</source>
        <translation>Это начало. Остальное ещё читается; ставить метки можно будет, когда оно появится.</translation>
    </message>
    <message>
        <source>Choose a document on the left, or drop files here. %1 chooses files to add.</source>
        <translation>Выберите документ слева или перетащите файлы сюда. Выбрать файлы для добавления: %1.</translation>
    </message>
    <message>
        <source>Choose a document on the left, or drop files here.</source>
        <translation>Выберите документ слева или перетащите файлы сюда.</translation>
    </message>
</context>
<context>
    <name>window::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>Copy the selection with its document and place</source>
        <translation>Копировать выделенное с документом и местом</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Выделить весь текст</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Пов&amp;торить: %1</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>Нет ничего, что можно было бы отменить.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Нет ничего отменённого, что можно было бы вернуть.</translation>
    </message>
</context>
<context>
    <name>window::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Какие</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Grouped</source>
        <translation>&amp;Группировка</translation>
    </message>
    <message>
        <source>&amp;Save to File…</source>
        <translation>&amp;Сохранить в файл…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>“%1” only</source>
        <translation>Только «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen documents</source>
        <translation>
            <numerusform>Выбран %n документ</numerusform>
            <numerusform>Выбраны %n документа</numerusform>
            <numerusform>Выбрано %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>With any tag or none</source>
        <translation>С любой меткой или без неё</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документам</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По метке</translation>
    </message>
    <message>
        <source>… and so on; the preview shows the beginning.</source>
        <translation>… и так далее; показано только начало.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопировано в буфер обмена.</translation>
    </message>
    <message>
        <source>Save Notes</source>
        <translation>Сохранение заметок</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>Cancel: no file is written</source>
        <translation>Отмена: файл не будет записан</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Готовится предварительный просмотр.</translation>
    </message>
    <message>
        <source>Writing the notes…</source>
        <translation>Запись заметок…</translation>
    </message>
    <message>
        <source>Cancelled; the clipboard is as it was.</source>
        <translation>Отменено; буфер обмена не изменился.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Отменено; файл не записан.</translation>
    </message>
</context>
<context>
    <name>window::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>W</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>é=e</source>
        <translation>é=e</translation>
    </message>
    <message>
        <source>Ignore accents</source>
        <translation>Не учитывать диакритику</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>The end was reached; finding went on from the beginning.</source>
        <translation>Достигнут конец; поиск продолжен с начала.</translation>
    </message>
    <message>
        <source>The beginning was reached; finding went on from the end.</source>
        <translation>Достигнуто начало; поиск продолжен с конца.</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>Сначала введите, что искать.</translation>
    </message>
    <message>
        <source>“%1” is not in this document.</source>
        <translation>«%1» в этом документе нет.</translation>
    </message>
</context>
<context>
    <name>window::GuideWindow</name>
    <message>
        <source>| Action | Keys |</source>
        <translation>| Действие | Клавиши |</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Разделы руководства</translation>
    </message>
    <message>
        <source>The guide cannot be shown</source>
        <translation>Руководство не удаётся показать</translation>
    </message>
</context>
<context>
    <name>window::HelpActions</name>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Find and do anything by a few letters</source>
        <translation>Найти и выполнить что угодно по нескольким буквам</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>See all keys in one window</source>
        <translation>Показать все клавиши в одном окне</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <translation>Прочитать, как пользоваться программой</translation>
    </message>
    <message>
        <source>&amp;About Marginalist</source>
        <translation>&amp;О программе Marginalist</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>About Marginalist</source>
        <translation>О программе Marginalist</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Marginalist %1&lt;/h3&gt;&lt;p&gt;Reads documents closely, and keeps what you mark and write in their margins.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Marginalist %1&lt;/h3&gt;&lt;p&gt;Внимательное чтение документов; всё, что вы отмечаете и пишете на полях, сохраняется.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU General Public License версии 3 или новее.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>hotkeys, key bindings</source>
        <translation>горячие клавиши, клавиатура</translation>
    </message>
    <message>
        <source>manual, documentation</source>
        <translation>справка, документация, помощь</translation>
    </message>
</context>
<context>
    <name>window::HistoryPane</name>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Every change appears here and can be taken back, also after the program was closed.</source>
        <translation>Здесь появляется каждое изменение, и его можно отменить даже после закрытия программы.</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Take back the chosen change, whatever was done after it</source>
        <translation>Отменить выбранное изменение, что бы ни было сделано после него</translation>
    </message>
</context>
<context>
    <name>window::ImportActions</name>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Add documents from files</source>
        <translation>Добавить документы из файлов</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Добавить все документы из папки</translation>
    </message>
    <message>
        <source>&amp;Paste Text as Document</source>
        <translation>&amp;Вставить текст как документ</translation>
    </message>
    <message>
        <source>Make a document of the text in the clipboard</source>
        <translation>Создать документ из текста в буфере обмена</translation>
    </message>
    <message>
        <source>&amp;What Could Not Be Read</source>
        <translation>&amp;Что не удалось прочитать</translation>
    </message>
    <message>
        <source>Show which files could not be read, and why</source>
        <translation>Показать, какие файлы не удалось прочитать и почему</translation>
    </message>
    <message>
        <source>Progress of adding documents</source>
        <translation>Ход добавления документов</translation>
    </message>
    <message>
        <source>Stop adding documents; what was added stays</source>
        <translation>Остановить добавление; добавленное останется</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Остановить добавление</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Добавление файлов</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Добавление папки</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy some first.</source>
        <translation>В буфере обмена нет текста; сначала скопируйте его.</translation>
    </message>
    <message>
        <source>Marginalist fetches nothing from the network; save the page to a file and drop that.</source>
        <translation>Marginalist ничего не загружает из сети; сохраните страницу в файл и перетащите его.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Перетащенный текст</translation>
    </message>
    <message>
        <source>Open a library first; documents are kept in it.</source>
        <translation>Сначала откройте библиотеку: документы хранятся в ней.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Поиск файлов…</translation>
    </message>
    <message>
        <source>Adding documents: %1 of %2</source>
        <translation>Добавление документов: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Added %n documents.</source>
        <translation>
            <numerusform>Добавлен %n документ.</numerusform>
            <numerusform>Добавлены %n документа.</numerusform>
            <numerusform>Добавлено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n уже был.</numerusform>
            <numerusform>%n уже были.</numerusform>
            <numerusform>%n уже было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>%n файл не удалось прочитать.</numerusform>
            <numerusform>%n файла не удалось прочитать.</numerusform>
            <numerusform>%n файлов не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because you stopped it.</source>
        <translation>Остальное пропущено: вы остановили добавление.</translation>
    </message>
    <message>
        <source>There was nothing to add.</source>
        <translation>Добавлять было нечего.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Documents</source>
        <translation>Отк&amp;рыть примеры документов</translation>
    </message>
    <message>
        <source>Add the documents that come with the program, to try things with</source>
        <translation>Добавить документы из комплекта программы, чтобы попробовать её в деле</translation>
    </message>
    <message>
        <source>No file has failed to be read.</source>
        <translation>Все файлы удалось прочитать.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>import, open, load</source>
        <translation>импорт, открыть, загрузить</translation>
    </message>
    <message>
        <source>import, insert</source>
        <translation>импорт, вставить</translation>
    </message>
</context>
<context>
    <name>window::ImportReportDialog</name>
    <message>
        <source>What Could Not Be Read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out; everything else is in the library.</source>
        <translation>
            <numerusform>%n файл пропущен; всё остальное в библиотеке.</numerusform>
            <numerusform>%n файла пропущены; всё остальное в библиотеке.</numerusform>
            <numerusform>%n файлов пропущено; всё остальное в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>&amp;Копировать список</translation>
    </message>
</context>
<context>
    <name>window::KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
</context>
<context>
    <name>window::LibraryActions</name>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>Make a library for another project</source>
        <translation>Создать библиотеку для другого проекта</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>Открыть &amp;библиотеку…</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Открыть другую библиотеку</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>&amp;Проверить библиотеку</translation>
    </message>
    <message>
        <source>Look the library over for damage</source>
        <translation>Проверить библиотеку на повреждения</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>Н&amp;едавние библиотеки</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>Libraries (*%1)</source>
        <translation>Библиотеки (*%1)</translation>
    </message>
    <message>
        <source>There is something named “%1” already; choose another name, or open that library instead.</source>
        <translation>Уже есть что-то с именем «%1»; выберите другое имя или откройте эту библиотеку.</translation>
    </message>
    <message>
        <source>Open Library: choose a folder named …%1</source>
        <translation>Открыть библиотеку: выберите папку с именем …%1</translation>
    </message>
    <message>
        <source>“%1” is not a library; choose a folder whose name ends in %2.</source>
        <translation>«%1» — не библиотека; выберите папку, имя которой кончается на %2.</translation>
    </message>
    <message>
        <source>No other libraries yet</source>
        <translation>Других библиотек пока нет</translation>
    </message>
    <message>
        <source>The library is in order: database, quotations, counts and index agree.</source>
        <translation>Библиотека в порядке: база данных, цитаты, счётчики и индекс согласуются.</translation>
    </message>
    <message>
        <source>Check Library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>project, create</source>
        <translation>проект, создать</translation>
    </message>
    <message>
        <source>project, load</source>
        <translation>проект, загрузить</translation>
    </message>
</context>
<context>
    <name>window::LibraryProblemPage</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened</source>
        <translation>Библиотека «%1» не открывается</translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>&amp;Export Notes…</source>
        <translation>&amp;Экспорт заметок…</translation>
    </message>
    <message>
        <source>Write quotations, tags and notes to a file</source>
        <translation>Записать цитаты, метки и заметки в файл</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Annotations and Tags</source>
        <translation>Аннотации и метки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close Marginalist</source>
        <translation>Закрыть Marginalist</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Аннотации</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>%1 — Marginalist</source>
        <translation>%1 — Marginalist</translation>
    </message>
    <message>
        <source>Marginalist</source>
        <translation>Marginalist</translation>
    </message>
    <message>
        <source>The notes are in %1.</source>
        <translation>Заметки записаны в %1.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>В&amp;ыделение</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>В&amp;кладки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Outline and Bookmarks</source>
        <translation>Структура и закладки</translation>
    </message>
    <message>
        <source>Tag Picker</source>
        <translation>Выбор меток</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>save, report, share</source>
        <translation>сохранить, отчёт, поделиться</translation>
    </message>
    <message>
        <source>exit, leave</source>
        <translation>закрыть, выйти</translation>
    </message>
</context>
<context>
    <name>window::MarkActions</name>
    <message>
        <source>Set or Remove &amp;Bookmark</source>
        <translation>Поставить или снять за&amp;кладку</translation>
    </message>
    <message>
        <source>Set a bookmark here, or take it away</source>
        <translation>Поставить здесь закладку или убрать её</translation>
    </message>
    <message>
        <source>Next B&amp;ookmark</source>
        <translation>Следующая закла&amp;дка</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>К следующей закладке</translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation>Предыдущая закладк&amp;а</translation>
    </message>
    <message>
        <source>To the previous bookmark</source>
        <translation>К предыдущей закладке</translation>
    </message>
    <message>
        <source>Mark as Re&amp;viewed</source>
        <translation>Отметить как прос&amp;мотренное</translation>
    </message>
    <message>
        <source>Mark the selection or this paragraph as reviewed, or take that back</source>
        <translation>Отметить выделение или этот абзац как просмотренные либо отменить это</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Reviewed &amp;up to Here</source>
        <translation>Просмотрено до &amp;этого места</translation>
    </message>
    <message>
        <source>Mark all up to this paragraph as reviewed</source>
        <translation>Отметить всё до этого абзаца как просмотренное</translation>
    </message>
    <message>
        <source>Next &amp;Unreviewed Passage</source>
        <translation>Следующий &amp;непросмотренный фрагмент</translation>
    </message>
    <message>
        <source>To the next passage that is not marked as reviewed</source>
        <translation>К следующему фрагменту, не отмеченному как просмотренный</translation>
    </message>
    <message>
        <source>There is no bookmark after this place.</source>
        <translation>После этого места закладок нет.</translation>
    </message>
    <message>
        <source>There is no bookmark before this place.</source>
        <translation>До этого места закладок нет.</translation>
    </message>
    <message>
        <source>All of this document is marked as reviewed.</source>
        <translation>Весь документ отмечен как просмотренный.</translation>
    </message>
    <message>
        <source>Remove &amp;Bookmark</source>
        <translation>Удалить &amp;закладку</translation>
    </message>
    <message>
        <source>Set &amp;Bookmark Here</source>
        <translation>Поставить &amp;закладку здесь</translation>
    </message>
    <message>
        <source>Paragraph Is Not Re&amp;viewed</source>
        <translation>Абзац &amp;не просмотрен</translation>
    </message>
    <message>
        <source>All Around It Is &amp;Not Reviewed</source>
        <translation>Всё вокруг не пр&amp;осмотрено</translation>
    </message>
    <message>
        <source>This document has no bookmark yet; %1 sets one.</source>
        <translation>В этом документе ещё нет закладок; поставить закладку: %1.</translation>
    </message>
    <message>
        <source>This document has no bookmark yet.</source>
        <translation>В этом документе ещё нет закладок.</translation>
    </message>
    <message>
        <source>mark, ribbon</source>
        <translation>отметка, закладка</translation>
    </message>
    <message>
        <source>done, finished</source>
        <translation>готово, прочитано</translation>
    </message>
</context>
<context>
    <name>window::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>%1 takes that back.</source>
        <translation>%1 отменяет это.</translation>
    </message>
</context>
<context>
    <name>window::MetadataDialog</name>
    <message>
        <source>Details of the Document</source>
        <translation>Сведения о документе</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n Documents</source>
        <translation>
            <numerusform>Сведения о %n документе</numerusform>
            <numerusform>Сведения о %n документах</numerusform>
            <numerusform>Сведения о %n документах</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Авторы</translation>
    </message>
    <message>
        <source>Separate several by semicolons</source>
        <translation>Нескольких разделяйте точкой с запятой</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издатель</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>2022, 2022-02 or 2022-02-18</source>
        <translation>2022, 2022-02 или 2022-02-18</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>en, de, pt-BR, …</source>
        <translation>en, de, pt-BR, …</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>А&amp;дрес</translation>
    </message>
    <message>
        <source>What you write here counts more than what the file says. Empty a field to go back to the file&apos;s own.</source>
        <translation>Написанное здесь важнее того, что указано в файле. Очистите поле, чтобы вернуть значение из файла.</translation>
    </message>
    <message>
        <source>Different values; left as they are</source>
        <translation>Разные значения; остаются как есть</translation>
    </message>
    <message>
        <source>Write the date as a year, a month or a day, for example 2022, 2022-02 or 2022-02-18.</source>
        <translation>Запишите дату как год, месяц или день, например 2022, 2022-02 или 2022-02-18.</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>В файле не указано</translation>
    </message>
    <message>
        <source>Written by you; the file does not say</source>
        <translation>Написано вами; в файле не указано</translation>
    </message>
    <message>
        <source>Written by you; the file says “%1”</source>
        <translation>Написано вами; в файле указано «%1»</translation>
    </message>
    <message>
        <source>Go back to what the file says</source>
        <translation>Вернуться к тому, что указано в файле</translation>
    </message>
    <message>
        <source>Stated in the file</source>
        <translation>Указано в файле</translation>
    </message>
    <message>
        <source>Inferred from the text</source>
        <translation>Выведено из текста</translation>
    </message>
</context>
<context>
    <name>window::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter returns to the text.</source>
        <translation>Напишите заметку. Ctrl+Enter возвращает к тексту.</translation>
    </message>
</context>
<context>
    <name>window::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Фильтр структуры</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Структура документа</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>This document has no headings.</source>
        <translation>В этом документе нет заголовков.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Clear the filter to see the whole outline again.</source>
        <translation>Очистите фильтр, чтобы снова увидеть всю структуру.</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Перейти к…</translation>
    </message>
    <message>
        <source>Type some letters of a heading, a speaker or a page, and press Enter to go there.</source>
        <translation>Введите несколько букв заголовка, имени говорящего или номера страницы и нажмите Enter, чтобы перейти туда.</translation>
    </message>
</context>
<context>
    <name>window::PageActions</name>
    <message>
        <source>Show as &amp;Pages</source>
        <translation>Показать &amp;страницами</translation>
    </message>
    <message>
        <source>Show the document as its pages, or as text again</source>
        <translation>Показать документ страницами или снова текстом</translation>
    </message>
    <message>
        <source>Annotate an &amp;Area…</source>
        <translation>Отметить &amp;область…</translation>
    </message>
    <message>
        <source>Draw a frame on a page, to tag it or write a note on it</source>
        <translation>Нарисовать рамку на странице, чтобы пометить её или написать заметку</translation>
    </message>
    <message>
        <source>Open a PDF first.</source>
        <translation>Сначала откройте PDF.</translation>
    </message>
    <message>
        <source>Fit Page &amp;Width</source>
        <translation>По &amp;ширине страницы</translation>
    </message>
    <message>
        <source>Make pages as wide as there is room</source>
        <translation>Сделать страницы такими широкими, насколько хватает места</translation>
    </message>
    <message>
        <source>Fit Whole Pa&amp;ge</source>
        <translation>Страница &amp;целиком</translation>
    </message>
    <message>
        <source>Show a page as a whole</source>
        <translation>Показать страницу целиком</translation>
    </message>
    <message>
        <source>Pages as P&amp;rinted</source>
        <translation>Страницы как на п&amp;ечати</translation>
    </message>
    <message>
        <source>Show the document as its pages first.</source>
        <translation>Сначала покажите документ в виде страниц.</translation>
    </message>
    <message>
        <source>Draw a frame with the mouse, or press Enter for one that Alt+Shift and the arrow keys move; then press %1 to tag it or %2 to write a note.</source>
        <translation>Обведите область рамкой с помощью мыши или нажмите Enter: рамку двигают Alt+Shift и стрелки; затем %1 ставит на неё метку, а %2 пишет заметку.</translation>
    </message>
    <message>
        <source>Draw a frame with the mouse, or press Enter for one that Alt+Shift and the arrow keys move; then tag it or write a note on it.</source>
        <translation>Обведите область рамкой с помощью мыши или нажмите Enter: рамку двигают Alt+Shift и стрелки; затем поставьте на неё метку или напишите заметку.</translation>
    </message>
    <message>
        <source>PDF, original, facsimile</source>
        <translation>PDF, оригинал, факсимиле</translation>
    </message>
    <message>
        <source>picture, figure, region</source>
        <translation>картинка, рисунок, фрагмент страницы</translation>
    </message>
    <message>
        <source>Show pages on light paper, as they are printed, instead of in the theme&apos;s colours</source>
        <translation>Показывать страницы на светлой бумаге, как они напечатаны, а не в цветах темы</translation>
    </message>
</context>
<context>
    <name>window::PaneActions</name>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Следующая &amp;панель</translation>
    </message>
    <message>
        <source>Put the focus into the next part of the window</source>
        <translation>Перевести фокус в следующую часть окна</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Пре&amp;дыдущая панель</translation>
    </message>
    <message>
        <source>Put the focus into the part of the window before</source>
        <translation>Перевести фокус в предыдущую часть окна</translation>
    </message>
    <message>
        <source>Change the size of the part of the window that has the focus</source>
        <translation>Изменить размер части окна, в которой находится фокус</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Шире</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Уже</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Ниже</translation>
    </message>
</context>
<context>
    <name>window::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>“%1” is locked with a password.</source>
        <translation>«%1» закрыт паролем.</translation>
    </message>
    <message>
        <source>That is not the password of “%1”; try again.</source>
        <translation>Это не пароль от «%1»; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Показывать, что я ввожу</translation>
    </message>
    <message>
        <source>It is remembered until the program ends, and never written down.</source>
        <translation>Он хранится в памяти до конца работы программы и никуда не записывается.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>S&amp;kip This File</source>
        <translation>Пр&amp;опустить этот файл</translation>
    </message>
</context>
<context>
    <name>window::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>This picture is not in the file, or cannot be read.</source>
        <translation>Этого изображения нет в файле, или его не удаётся прочитать.</translation>
    </message>
</context>
<context>
    <name>window::PreferencesDialog</name>
    <message>
        <source>A font of my &amp;choice</source>
        <translation>Шрифт по моему &amp;выбору</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> строки</translation>
    </message>
    <message>
        <source>&amp;Number every fifth line or paragraph</source>
        <translation>&amp;Нумеровать каждую пятую строку или абзац</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> симв.</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Шрифт текста</translation>
    </message>
    <message>
        <source>Brea&amp;k them to fit</source>
        <translation>&amp;Переносить по ширине</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>The colours of the window and of the text.</source>
        <translation>Цвета окна и текста.</translation>
    </message>
    <message>
        <source>dark light black night sepia high contrast colour color appearance look mode eyes</source>
        <translation>тёмная темная светлая чёрная черная ночь сепия контраст цвет вид оформление глаза</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Otherwise the text is set in the font of the window.</source>
        <translation>Иначе текст набирается шрифтом окна.</translation>
    </message>
    <message>
        <source>typeface family letters serif</source>
        <translation>гарнитура семейство буквы засечки</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Of the letters, before any zooming.</source>
        <translation>Букв, без учёта масштаба.</translation>
    </message>
    <message>
        <source>font larger smaller bigger points zoom</source>
        <translation>шрифт больше меньше крупнее мельче пункты масштаб</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>&amp;Ширина строки</translation>
    </message>
    <message>
        <source>How many letters stand on a line; 60 to 75 are easy to read.</source>
        <translation>Сколько букв в строке; легко читаются 60–75.</translation>
    </message>
    <message>
        <source>measure column margin narrow wide characters</source>
        <translation>колонка поле узкая широкая символы</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Межстрочный интервал</translation>
    </message>
    <message>
        <source>From line to line, as a share of the font’s own height.</source>
        <translation>От строки до строки, в долях высоты шрифта.</translation>
    </message>
    <message>
        <source>leading distance height interline gap</source>
        <translation>интерлиньяж расстояние высота промежуток</translation>
    </message>
    <message>
        <source>&amp;Paragraph spacing</source>
        <translation>Интервал между &amp;абзацами</translation>
    </message>
    <message>
        <source>Between two paragraphs, in lines.</source>
        <translation>Между двумя абзацами, в строках.</translation>
    </message>
    <message>
        <source>distance gap margin blank</source>
        <translation>расстояние промежуток отступ пустая</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>The ones that exported notes cite, beside the text.</source>
        <translation>На которые ссылаются экспортированные заметки, рядом с текстом.</translation>
    </message>
    <message>
        <source>line paragraph count cite margin</source>
        <translation>строка абзац счёт цитировать поле</translation>
    </message>
    <message>
        <source>Wide tables, code</source>
        <translation>Широкие таблицы, код</translation>
    </message>
    <message>
        <source>Otherwise they scroll sideways within themselves.</source>
        <translation>Иначе они прокручиваются вбок сами по себе.</translation>
    </message>
    <message>
        <source>wrap word break overflow scroll long lines</source>
        <translation>перенос переносить прокрутка длинные строки</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Поиск по настройкам</translation>
    </message>
</context>
<context>
    <name>window::ReaderActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>&amp;Go to Line, Paragraph or Page…</source>
        <translation>&amp;Перейти к строке, абзацу или странице…</translation>
    </message>
    <message>
        <source>Go to a line, a paragraph or a page by its number</source>
        <translation>Перейти к строке, абзацу или странице по номеру</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Следующая &amp;аннотация</translation>
    </message>
    <message>
        <source>To the next annotation</source>
        <translation>К следующей аннотации</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>Предыдущая а&amp;ннотация</translation>
    </message>
    <message>
        <source>To the previous annotation</source>
        <translation>К предыдущей аннотации</translation>
    </message>
    <message>
        <source>Next &amp;Heading</source>
        <translation>Следующий &amp;заголовок</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>К следующему заголовку</translation>
    </message>
    <message>
        <source>Previous H&amp;eading</source>
        <translation>Предыдущий за&amp;головок</translation>
    </message>
    <message>
        <source>To the previous heading</source>
        <translation>К предыдущему заголовку</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Текст обычного размера</translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>После этого места аннотаций нет.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>До этого места аннотаций нет.</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Страница:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Строка:</translation>
    </message>
    <message>
        <source>Paragraph:</source>
        <translation>Абзац:</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>This document has no such place: %1</source>
        <translation>В этом документе нет такого места: %1</translation>
    </message>
    <message>
        <source>Next &amp;Link or Footnote</source>
        <translation>Следующая с&amp;сылка или сноска</translation>
    </message>
    <message>
        <source>Put the caret on the next link or footnote; Enter follows it</source>
        <translation>Поставить курсор на следующую ссылку или сноску; Enter переходит по ней</translation>
    </message>
    <message>
        <source>Previous Lin&amp;k or Footnote</source>
        <translation>Предыдущая сс&amp;ылка или сноска</translation>
    </message>
    <message>
        <source>Put the caret on the link or footnote before</source>
        <translation>Поставить курсор на предыдущую ссылку или сноску</translation>
    </message>
    <message>
        <source>Look &amp;Where It Leads</source>
        <translation>Посмотреть, &amp;куда ведёт</translation>
    </message>
    <message>
        <source>Show the footnote, or where the link leads, in a small window; Enter goes there</source>
        <translation>Показать сноску или цель ссылки в маленьком окне; Enter переходит туда</translation>
    </message>
    <message>
        <source>There is no link or footnote after this place.</source>
        <translation>После этого места нет ссылок и сносок.</translation>
    </message>
    <message>
        <source>There is no link or footnote before this place.</source>
        <translation>До этого места нет ссылок и сносок.</translation>
    </message>
    <message>
        <source>There is no footnote, and no link to another place of the document, at the caret.</source>
        <translation>У курсора нет ни сноски, ни ссылки на другое место документа.</translation>
    </message>
    <message>
        <source>There was no jump to come back from.</source>
        <translation>Не было перехода, с которого можно вернуться.</translation>
    </message>
    <message>
        <source>Go back first.</source>
        <translation>Сначала вернитесь назад.</translation>
    </message>
    <message>
        <source>Back to where you were before, also in another document</source>
        <translation>Назад, туда, где вы были до этого, в том числе в другом документе</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>Find only what is written the same way</source>
        <translation>Находить только написанное точно так же</translation>
    </message>
    <message>
        <source>&amp;Whole Words</source>
        <translation>Только слова &amp;целиком</translation>
    </message>
    <message>
        <source>Find only whole words</source>
        <translation>Находить только целые слова</translation>
    </message>
    <message>
        <source>Ignore &amp;Accents</source>
        <translation>Не различать &amp;диакритику</translation>
    </message>
    <message>
        <source>Take é for e when finding</source>
        <translation>При поиске считать é и e одинаковыми</translation>
    </message>
    <message>
        <source>&amp;Regular Expression</source>
        <translation>Ре&amp;гулярное выражение</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Искать по шаблону</translation>
    </message>
    <message>
        <source>Find O&amp;ptions</source>
        <translation>&amp;Параметры поиска</translation>
    </message>
    <message>
        <source>There is no heading after this place.</source>
        <translation>После этого места заголовков нет.</translation>
    </message>
    <message>
        <source>There is no heading before this place.</source>
        <translation>До этого места заголовков нет.</translation>
    </message>
    <message>
        <source>search, look for</source>
        <translation>искать, поиск</translation>
    </message>
    <message>
        <source>jump, number</source>
        <translation>перейти, номер</translation>
    </message>
    <message>
        <source>bigger, enlarge, font size</source>
        <translation>крупнее, увеличить, размер шрифта</translation>
    </message>
    <message>
        <source>reduce, shrink, font size</source>
        <translation>мельче, уменьшить, размер шрифта</translation>
    </message>
</context>
<context>
    <name>window::SelectionActions</name>
    <message>
        <source>Select &amp;Word</source>
        <translation>Выделить &amp;слово</translation>
    </message>
    <message>
        <source>Select the word at the caret, and one more each time</source>
        <translation>Выделить слово у курсора, с каждым разом на одно больше</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Выделить &amp;предложение</translation>
    </message>
    <message>
        <source>Select the sentence at the caret, and one more each time</source>
        <translation>Выделить предложение у курсора, с каждым разом на одно больше</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Выделить &amp;абзац</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret, and one more each time</source>
        <translation>Выделить абзац у курсора, с каждым разом на один больше</translation>
    </message>
    <message>
        <source>&amp;Give Back the Last Word</source>
        <translation>Убрать последнее с&amp;лово</translation>
    </message>
    <message>
        <source>Take the last word out of the selection</source>
        <translation>Убрать последнее слово из выделения</translation>
    </message>
    <message>
        <source>Give &amp;Back the Last Sentence</source>
        <translation>Убрать последнее п&amp;редложение</translation>
    </message>
    <message>
        <source>Take the last sentence out of the selection</source>
        <translation>Убрать последнее предложение из выделения</translation>
    </message>
    <message>
        <source>Give Back the &amp;Last Paragraph</source>
        <translation>Убрать последний а&amp;бзац</translation>
    </message>
    <message>
        <source>Take the last paragraph out of the selection</source>
        <translation>Убрать последний абзац из выделения</translation>
    </message>
    <message>
        <source>&amp;Extend to the Sentence’s End</source>
        <translation>Расширить до &amp;конца предложения</translation>
    </message>
    <message>
        <source>Move the selection’s end to the end of the sentence</source>
        <translation>Перенести конец выделения в конец предложения</translation>
    </message>
    <message>
        <source>&amp;Move Back by a Sentence</source>
        <translation>На предложение &amp;назад</translation>
    </message>
    <message>
        <source>Move the selection’s end back by a sentence</source>
        <translation>Перенести конец выделения на предложение назад</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>&amp;Следующее предложение</translation>
    </message>
    <message>
        <source>Select the sentence after the selection</source>
        <translation>Выделить предложение после выделения</translation>
    </message>
    <message>
        <source>Pre&amp;vious Sentence</source>
        <translation>&amp;Предыдущее предложение</translation>
    </message>
    <message>
        <source>Select the sentence before the selection</source>
        <translation>Выделить предложение перед выделением</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paragraph</source>
        <translation>Следующий &amp;абзац</translation>
    </message>
    <message>
        <source>Select the paragraph after the selection</source>
        <translation>Выделить абзац после выделения</translation>
    </message>
    <message>
        <source>P&amp;revious Paragraph</source>
        <translation>Предыдущий а&amp;бзац</translation>
    </message>
    <message>
        <source>Select the paragraph before the selection</source>
        <translation>Выделить абзац перед выделением</translation>
    </message>
</context>
<context>
    <name>window::SettingList</name>
    <message>
        <source>No setting has to do with “%1”. Try “dark”, “font” or “spacing”.</source>
        <translation>Ни одна настройка не связана с «%1». Попробуйте «тёмная», «шрифт» или «интервал».</translation>
    </message>
</context>
<context>
    <name>window::Shortcuts</name>
    <message>
        <source>One letter to the left</source>
        <translation>На знак влево</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>На знак вправо</translation>
    </message>
    <message>
        <source>One line up</source>
        <translation>На строку вверх</translation>
    </message>
    <message>
        <source>One line down</source>
        <translation>На строку вниз</translation>
    </message>
    <message>
        <source>One word to the left</source>
        <translation>На слово влево</translation>
    </message>
    <message>
        <source>One word to the right</source>
        <translation>На слово вправо</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>К следующему абзацу</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>К концу строки</translation>
    </message>
    <message>
        <source>To the end of the text</source>
        <translation>К концу текста</translation>
    </message>
    <message>
        <source>One screen up</source>
        <translation>На экран вверх</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>На экран вниз</translation>
    </message>
    <message>
        <source>With Shift, all of these select</source>
        <translation>С Shift все они выделяют</translation>
    </message>
    <message>
        <source>Scroll by a screen; with Shift, back</source>
        <translation>Прокрутить на экран; с Shift — назад</translation>
    </message>
    <message>
        <source>Follow the link or footnote, open the picture, show the annotation</source>
        <translation>Перейти по ссылке или сноске, открыть изображение, показать аннотацию</translation>
    </message>
    <message>
        <source>Close the small window; drop the selection</source>
        <translation>Закрыть маленькое окно; снять выделение</translation>
    </message>
    <message>
        <source>To the beginning of the paragraph</source>
        <translation>К началу абзаца</translation>
    </message>
    <message>
        <source>To the beginning of the line</source>
        <translation>К началу строки</translation>
    </message>
    <message>
        <source>To the beginning of the text</source>
        <translation>К началу текста</translation>
    </message>
</context>
<context>
    <name>window::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Фильтр по действию или клавише</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Фильтр сочетаний клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Take &amp;Them Over</source>
        <translation>&amp;Забрать их</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>In the text (these cannot be changed)</source>
        <translation>В тексте (изменить нельзя)</translation>
    </message>
    <message>
        <source>Keys for “%1”. Press others in the field to change them.</source>
        <translation>Клавиши для «%1». Чтобы изменить их, нажмите в поле другие.</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Выберите действие, чтобы изменить его клавиши.</translation>
    </message>
    <message>
        <source>In the text these keys no longer do this: %1.</source>
        <translation>В тексте эти клавиши больше не делают следующего: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 has these keys. Take them over, or press others.</source>
        <translation>Эти клавиши заняты: %1. Заберите их или нажмите другие.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
</context>
<context>
    <name>window::SpeakerDialog</name>
    <message>
        <source>A turn of this speaker &amp;begins here</source>
        <translation>Здесь &amp;начинается реплика этого говорящего</translation>
    </message>
    <message>
        <source>“%1” is called so &amp;everywhere in this document</source>
        <translation>«%1» называется так &amp;везде в этом документе</translation>
    </message>
    <message>
        <source>This is &amp;no speaker’s turn</source>
        <translation>Это &amp;не реплика</translation>
    </message>
    <message>
        <source>Speaker’s Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>&amp;Speaker:</source>
        <translation>&amp;Говорящий:</translation>
    </message>
</context>
<context>
    <name>window::StepReport</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Go to where that was changed</source>
        <translation>Перейти туда, где это изменено</translation>
    </message>
    <message>
        <source>Take it back again</source>
        <translation>Снова отменить</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Вернуть снова</translation>
    </message>
    <message>
        <source>Taken back in “%1”: %2.</source>
        <translation>Отменено в «%1»: %2.</translation>
    </message>
    <message>
        <source>Done again in “%1”: %2.</source>
        <translation>Возвращено в «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n documents: %1.</source>
        <translation>
            <numerusform>Отменено в %n документе: %1.</numerusform>
            <numerusform>Отменено в %n документах: %1.</numerusform>
            <numerusform>Отменено в %n документах: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n documents: %1.</source>
        <translation>
            <numerusform>Возвращено в %n документе: %1.</numerusform>
            <numerusform>Возвращено в %n документах: %1.</numerusform>
            <numerusform>Возвращено в %n документах: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
</context>
<context>
    <name>window::StructureActions</name>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Заголовок &amp;%1</translation>
    </message>
    <message>
        <source>Take this for a paragraph of the text</source>
        <translation>Считать это абзацем текста</translation>
    </message>
    <message>
        <source>Take this for a heading; the outline shows it</source>
        <translation>Считать это заголовком; он появится в структуре</translation>
    </message>
    <message>
        <source>Page &amp;Furniture</source>
        <translation>&amp;Служебный элемент страницы</translation>
    </message>
    <message>
        <source>Page numbers, share buttons and the like: shown faded, and no part of the text; or back again</source>
        <translation>Номера страниц, кнопки «поделиться» и подобное: показываются бледно и не входят в текст; или вернуть обратно</translation>
    </message>
    <message>
        <source>&amp;Speaker’s Turn…</source>
        <translation>&amp;Реплика…</translation>
    </message>
    <message>
        <source>Say who speaks from here on</source>
        <translation>Указать, кто говорит с этого места</translation>
    </message>
    <message>
        <source>The Article &amp;Begins Here</source>
        <translation>Статья &amp;начинается здесь</translation>
    </message>
    <message>
        <source>Take everything before this paragraph for page furniture</source>
        <translation>Считать всё до этого абзаца служебными элементами</translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation>Статья &amp;кончается здесь</translation>
    </message>
    <message>
        <source>Take everything after this paragraph for page furniture</source>
        <translation>Считать всё после этого абзаца служебными элементами</translation>
    </message>
    <message>
        <source>&amp;Take Back Corrections Here</source>
        <translation>&amp;Отменить исправления здесь</translation>
    </message>
    <message>
        <source>Show this paragraph as it was read from the file</source>
        <translation>Показать этот абзац так, как он прочитан из файла</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>&amp;Исправления…</translation>
    </message>
    <message>
        <source>See all that you corrected in this document, and take it back</source>
        <translation>Посмотреть и отменить всё, что вы исправили в этом документе</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>С&amp;труктура</translation>
    </message>
    <message>
        <source>Nothing was corrected in this paragraph.</source>
        <translation>В этом абзаце ничего не исправлено.</translation>
    </message>
</context>
<context>
    <name>window::TabActions</name>
    <message>
        <source>&amp;Close Document</source>
        <translation>&amp;Закрыть документ</translation>
    </message>
    <message>
        <source>Close this document&apos;s tab</source>
        <translation>Закрыть вкладку этого документа</translation>
    </message>
    <message>
        <source>&amp;Open the Closed One Again</source>
        <translation>&amp;Открыть закрытое снова</translation>
    </message>
    <message>
        <source>Open again what was closed last</source>
        <translation>Снова открыть то, что было закрыто последним</translation>
    </message>
    <message>
        <source>&amp;Keep This Tab</source>
        <translation>&amp;Закрепить эту вкладку</translation>
    </message>
    <message>
        <source>Let the next document have a tab of its own</source>
        <translation>Следующий документ получит отдельную вкладку</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Следующая вкладка</translation>
    </message>
    <message>
        <source>To the tab on the right</source>
        <translation>К вкладке справа</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <source>To the tab on the left</source>
        <translation>К вкладке слева</translation>
    </message>
    <message>
        <source>No closed document is left to open again.</source>
        <translation>Закрытых документов, которые можно открыть снова, больше нет.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>Read two documents, or two places of one, beside each other</source>
        <translation>Читать рядом два документа или два места одного</translation>
    </message>
    <message>
        <source>Go to the &amp;Other Half</source>
        <translation>К &amp;другой половине</translation>
    </message>
    <message>
        <source>Put the focus into the other half</source>
        <translation>Перенести фокус в другую половину</translation>
    </message>
    <message>
        <source>S&amp;wap the Halves</source>
        <translation>&amp;Поменять половины местами</translation>
    </message>
    <message>
        <source>Put the left half to the right</source>
        <translation>Перенести левую половину вправо</translation>
    </message>
    <message>
        <source>S&amp;croll Both Together</source>
        <translation>Прокручивать в&amp;месте</translation>
    </message>
    <message>
        <source>Open in New &amp;Tab</source>
        <translation>Открыть в новой в&amp;кладке</translation>
    </message>
    <message>
        <source>Open the chosen documents in tabs, for later</source>
        <translation>Открыть выбранные документы во вкладках на потом</translation>
    </message>
    <message>
        <source>Open in the Other &amp;Half</source>
        <translation>Открыть в другой &amp;половине</translation>
    </message>
    <message>
        <source>Open the chosen document beside the one that is read</source>
        <translation>Открыть выбранный документ рядом с читаемым</translation>
    </message>
    <message>
        <source>Close the O&amp;thers</source>
        <translation>Закрыть &amp;остальные</translation>
    </message>
    <message>
        <source>Close all tabs but this one</source>
        <translation>Закрыть все вкладки, кроме этой</translation>
    </message>
    <message>
        <source>Move Tab to the &amp;Right</source>
        <translation>Вкладку в&amp;право</translation>
    </message>
    <message>
        <source>Put this tab one place further right</source>
        <translation>Переместить эту вкладку на одно место вправо</translation>
    </message>
    <message>
        <source>Move Tab to the &amp;Left</source>
        <translation>Вкладку в&amp;лево</translation>
    </message>
    <message>
        <source>Put this tab one place further left</source>
        <translation>Переместить эту вкладку на одно место влево</translation>
    </message>
    <message>
        <source>This tab is kept already.</source>
        <translation>Эта вкладка уже закреплена.</translation>
    </message>
    <message>
        <source>No document was closed.</source>
        <translation>Ни один документ не был закрыт.</translation>
    </message>
    <message>
        <source>Show two documents side by side first.</source>
        <translation>Сначала покажите два документа рядом.</translation>
    </message>
    <message>
        <source>Open a second document first.</source>
        <translation>Сначала откройте второй документ.</translation>
    </message>
    <message>
        <source>Synchronise both halves: keep them at places that belong together</source>
        <translation>Синхронизировать обе половины: держать их на соответствующих друг другу местах</translation>
    </message>
    <message>
        <source>The first %1 of the %2 chosen documents are open now; choose at most %1 at a time.</source>
        <translation>Открыты первые %1 из выбранных документов (всего %2); выбирайте за один раз не больше %1.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Сначала выберите документ в списке.</translation>
    </message>
    <message>
        <source>split, compare, two, parallel, columns</source>
        <translation>разделить, сравнить, два, параллельно, колонки</translation>
    </message>
    <message>
        <source>lock, parallel</source>
        <translation>связать, параллельно</translation>
    </message>
</context>
<context>
    <name>window::TabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Открытые документы</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Закрыть эту вкладку</translation>
    </message>
</context>
<context>
    <name>window::TagPane</name>
    <message>
        <source>No tags yet</source>
        <translation>Меток пока нет</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Новая метка…</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>Создать метку</translation>
    </message>
    <message>
        <source>&amp;Rename Tag</source>
        <translation>Пере&amp;именовать метку</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>&amp;Describe Tag…</source>
        <translation>&amp;Описать метку…</translation>
    </message>
    <message>
        <source>Say what the tag stands for</source>
        <translation>Пояснить, что означает метка</translation>
    </message>
    <message>
        <source>&amp;Colour of Tag</source>
        <translation>&amp;Цвет метки</translation>
    </message>
    <message>
        <source>Choose the tag&apos;s colour</source>
        <translation>Выбрать цвет метки</translation>
    </message>
    <message>
        <source>&amp;Key of Tag</source>
        <translation>&amp;Клавиша метки</translation>
    </message>
    <message>
        <source>Choose a key that tags the selection</source>
        <translation>Выбрать клавишу, которая помечает выделенное</translation>
    </message>
    <message>
        <source>&amp;Merge Tag Into…</source>
        <translation>О&amp;бъединить метку с…</translation>
    </message>
    <message>
        <source>Merge the tag into another one</source>
        <translation>Объединить метку с другой</translation>
    </message>
    <message>
        <source>Move Tag to the &amp;Top</source>
        <translation>Вынести метку &amp;наверх</translation>
    </message>
    <message>
        <source>Move the tag out of the one it is nested in</source>
        <translation>Вынести метку из той, в которую она вложена</translation>
    </message>
    <message>
        <source>R&amp;emove Tag</source>
        <translation>&amp;Удалить метку</translation>
    </message>
    <message>
        <source>Remove the tag and all below it; the annotations stay</source>
        <translation>Удалить метку и все под ней; аннотации останутся</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Индиго</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>&amp;Other Colour…</source>
        <translation>&amp;Другой цвет…</translation>
    </message>
    <message>
        <source>Key &amp;%1</source>
        <translation>Клавиша &amp;%1</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Без клавиши</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Цвет «%1»</translation>
    </message>
    <message>
        <source>Describe Tag</source>
        <translation>Описание метки</translation>
    </message>
    <message>
        <source>What “%1” stands for:</source>
        <translation>Что означает «%1»:</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Объединить «%1» с</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Name of the tag, or parent/child:</source>
        <translation>Имя метки или верхняя/нижняя:</translation>
    </message>
    <message>
        <source>Choose a tag to see its passages</source>
        <translation>Выберите метку, чтобы увидеть её фрагменты</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>Фрагментов нет</translation>
    </message>
    <message>
        <source>Nothing is tagged with this yet.</source>
        <translation>Этой меткой пока ничего не помечено.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged “%1”</source>
        <translation>
            <numerusform>%n фрагмент с меткой «%1»</numerusform>
            <numerusform>%n фрагмента с меткой «%1»</numerusform>
            <numerusform>%n фрагментов с меткой «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Put Tag &amp;Below Another…</source>
        <translation>Поместить метку &amp;под другую…</translation>
    </message>
    <message>
        <source>Nest the tag, with all below it, in another one</source>
        <translation>Поместить метку со всеми вложенными в другую</translation>
    </message>
    <message>
        <source>Put “%1” below</source>
        <translation>Поместить «%1» под</translation>
    </message>
    <message>
        <source>Select words in the text and press %1. Type parent/child to nest one tag below another.</source>
        <translation>Выделите слова в тексте и нажмите %1. Чтобы поставить метку под другой, введите родитель/потомок.</translation>
    </message>
    <message>
        <source>Select words in the text and tag them. Type parent/child to nest one tag below another.</source>
        <translation>Выделите слова в тексте и поставьте метку. Чтобы поставить метку под другой, введите родитель/потомок.</translation>
    </message>
    <message>
        <source>The tag “%1” stands at the top now.</source>
        <translation>Метка «%1» теперь стоит на верхнем уровне.</translation>
    </message>
    <message>
        <source>code, category, create</source>
        <translation>код, категория, создать</translation>
    </message>
    <message>
        <source>combine, join</source>
        <translation>слить, соединить</translation>
    </message>
    <message>
        <source>delete, code</source>
        <translation>удалить, код</translation>
    </message>
</context>
<context>
    <name>window::TagPicker</name>
    <message>
        <source>Tag the selection</source>
        <translation>Пометить выделенное</translation>
    </message>
    <message>
        <source>Tag, or parent/child</source>
        <translation>Метка или верхняя/нижняя</translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation>Подходящие метки</translation>
    </message>
    <message>
        <source>Select some words, then choose their tag.</source>
        <translation>Выделите слова, затем выберите для них метку.</translation>
    </message>
    <message>
        <source>Tags “%1”</source>
        <translation>Метки для «%1»</translation>
    </message>
    <message>
        <source>Type some letters of a tag, or choose one with the arrow keys.</source>
        <translation>Введите несколько букв метки или выберите её стрелками.</translation>
    </message>
</context>
<context>
    <name>window::TagPrompt</name>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation>Подходящие метки</translation>
    </message>
    <message>
        <source>Tag, or parent/child</source>
        <translation>Метка или верхняя/нижняя</translation>
    </message>
</context>
<context>
    <name>window::TaggingActions</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Пометить…</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Пометить выделенное</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag with the &amp;Words Themselves</source>
        <translation>Пометить самими &amp;словами</translation>
    </message>
    <message>
        <source>Make a tag of the selected words</source>
        <translation>Сделать метку из выделенных слов</translation>
    </message>
    <message>
        <source>In vivo</source>
        <translation>In vivo</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Выделить &amp;цветом</translation>
    </message>
    <message>
        <source>Highlight the selection without a tag</source>
        <translation>Выделить цветом без метки</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Написать &amp;заметку</translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation>Написать заметку к выделенному</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the &amp;Document</source>
        <translation>Заметка к &amp;документу</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>Написать заметку к документу в целом</translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation>&amp;Удалить аннотацию</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Удалить аннотацию у курсора</translation>
    </message>
    <message>
        <source>&amp;End One Word Later</source>
        <translation>&amp;Конец на слово позже</translation>
    </message>
    <message>
        <source>End One Word E&amp;arlier</source>
        <translation>Конец на слово &amp;раньше</translation>
    </message>
    <message>
        <source>&amp;Begin One Word Earlier</source>
        <translation>&amp;Начало на слово раньше</translation>
    </message>
    <message>
        <source>Begin One Word &amp;Later</source>
        <translation>Начало на слово &amp;позже</translation>
    </message>
    <message>
        <source>Move this end of the annotation</source>
        <translation>Сдвинуть эту границу аннотации</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
    <message>
        <source>Tag the selection with the tag of this key</source>
        <translation>Пометить выделенное меткой этой клавиши</translation>
    </message>
    <message>
        <source>Tags with a &amp;Key</source>
        <translation>Метки с &amp;клавишей</translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation>Сдвинуть &amp;границы</translation>
    </message>
    <message>
        <source>Key %1: no tag yet</source>
        <translation>Клавиша %1: метки пока нет</translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n annotations</source>
        <translation>
            <numerusform>Добавить метку к %n аннотации</numerusform>
            <numerusform>Добавить метку к %n аннотациям</numerusform>
            <numerusform>Добавить метку к %n аннотациям</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag has the key %1 yet; give it to one in the Tags tab.</source>
        <translation>У клавиши %1 пока нет метки; назначьте её на вкладке «Метки».</translation>
    </message>
    <message>
        <source>Put the caret into an annotation first; then its ends can be moved.</source>
        <translation>Сначала поставьте курсор в аннотацию; тогда её границы можно сдвинуть.</translation>
    </message>
    <message>
        <source>Take &amp;Off a Tag</source>
        <translation>&amp;Снять метку</translation>
    </message>
    <message>
        <source>Take &amp;Off a Tag…</source>
        <translation>&amp;Снять метку…</translation>
    </message>
    <message>
        <source>Take a tag off the annotation; the passage stays marked</source>
        <translation>Снять метку с аннотации; фрагмент остаётся отмеченным</translation>
    </message>
    <message>
        <source>Select some words first; then choose their tag.</source>
        <translation>Сначала выделите слова, затем выберите для них метку.</translation>
    </message>
    <message>
        <source>The document is still being read; tag it once the whole of it is there.</source>
        <translation>Документ ещё читается; ставьте метки, когда он появится целиком.</translation>
    </message>
    <message>
        <source>Select some words first, or put the caret into an annotation.</source>
        <translation>Сначала выделите несколько слов или поставьте курсор в аннотацию.</translation>
    </message>
    <message>
        <source>Put the caret into a tagged passage first.</source>
        <translation>Сначала поставьте курсор во фрагмент с меткой.</translation>
    </message>
    <message>
        <source>Select some words first to tag them with “%1”.</source>
        <translation>Сначала выделите несколько слов, чтобы поставить на них «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations.</source>
        <translation>
            <numerusform>Удалена %n аннотация.</numerusform>
            <numerusform>Удалено %n аннотации.</numerusform>
            <numerusform>Удалено %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>code, coding, label, category</source>
        <translation>код, кодирование, ярлык, категория</translation>
    </message>
    <message>
        <source>untag, code, label</source>
        <translation>код, ярлык, удалить</translation>
    </message>
    <message>
        <source>code, coding</source>
        <translation>код, кодирование</translation>
    </message>
    <message>
        <source>marker, colour, underline</source>
        <translation>маркер, цвет, подчеркнуть</translation>
    </message>
    <message>
        <source>comment, memo, annotate</source>
        <translation>комментарий, мемо, пометка</translation>
    </message>
    <message>
        <source>comment, memo, summary</source>
        <translation>комментарий, мемо, резюме</translation>
    </message>
    <message>
        <source>delete, comment, highlight, code</source>
        <translation>удалить, комментарий, выделение, код</translation>
    </message>
</context>
<context>
    <name>window::TextClicks</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>This link leads out of the document. Open it?</source>
        <translation>Эта ссылка ведёт за пределы документа. Открыть её?</translation>
    </message>
    <message>
        <source>This link leads to something that is not opened from a document.</source>
        <translation>Эта ссылка ведёт к тому, что из документа не открывается.</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
</context>
<context>
    <name>window::VersionActions</name>
    <message>
        <source>&amp;Update from File…</source>
        <translation>&amp;Обновить из файла…</translation>
    </message>
    <message>
        <source>Replace the text by a newer file and keep the annotations</source>
        <translation>Заменить текст более новым файлом, сохранив аннотации</translation>
    </message>
    <message>
        <source>Read in Another &amp;Encoding…</source>
        <translation>Прочитать в другой &amp;кодировке…</translation>
    </message>
    <message>
        <source>Read the file again when its letters are wrong</source>
        <translation>Прочитать файл заново, если буквы отображаются неверно</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page</source>
        <translation>Показать &amp;всю страницу</translation>
    </message>
    <message>
        <source>Read the page with all that stands around the article, or without</source>
        <translation>Прочитать страницу со всем, что стоит вокруг статьи, или без этого</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Файл читается</translation>
    </message>
    <message>
        <source>Stop reading; the document stays as it is</source>
        <translation>Прервать чтение; документ останется как есть</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Прервать чтение</translation>
    </message>
    <message>
        <source>Show the &amp;Article Only</source>
        <translation>Показать только с&amp;татью</translation>
    </message>
    <message>
        <source>Article only</source>
        <translation>Только статья</translation>
    </message>
    <message>
        <source>Choose one document to update.</source>
        <translation>Выберите один документ для обновления.</translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation>Обновление из файла</translation>
    </message>
    <message>
        <source>Choose one document to read again.</source>
        <translation>Выберите один документ для повторного чтения.</translation>
    </message>
    <message>
        <source>Read in Another Encoding</source>
        <translation>Чтение в другой кодировке</translation>
    </message>
    <message>
        <source>Encoding of the file:</source>
        <translation>Кодировка файла:</translation>
    </message>
    <message>
        <source>This document is being read already; wait until that is done.</source>
        <translation>Этот документ уже читается; дождитесь окончания.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Чтение «%1»</translation>
    </message>
    <message>
        <source>Reading the file brought nothing new; the document stays as it is.</source>
        <translation>Чтение файла не принесло ничего нового; документ остаётся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>The document has a new version; %n annotations were found again.</source>
        <translation>
            <numerusform>У документа новая версия; найдена %n аннотация.</numerusform>
            <numerusform>У документа новая версия; найдены %n аннотации.</numerusform>
            <numerusform>У документа новая версия; найдено %n аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not found and are marked in the sidebar.</source>
        <translation>
            <numerusform>%n не найдена и отмечена на боковой панели.</numerusform>
            <numerusform>%n не найдены и отмечены на боковой панели.</numerusform>
            <numerusform>%n не найдено и отмечено на боковой панели.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are new in the file.</source>
        <translation>
            <numerusform>В файле %n новый комментарий.</numerusform>
            <numerusform>В файле %n новых комментария.</numerusform>
            <numerusform>В файле %n новых комментариев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections have no place in it; see Document › Structure › Corrections.</source>
        <translation>
            <numerusform>Для %n вашего исправления в ней нет места; см. «Документ › Структура › Исправления».</numerusform>
            <numerusform>Для %n ваших исправлений в ней нет места; см. «Документ › Структура › Исправления».</numerusform>
            <numerusform>Для %n ваших исправлений в ней нет места; см. «Документ › Структура › Исправления».</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Сначала выберите документ в списке.</translation>
    </message>
    <message>
        <source>Open a saved web page first.</source>
        <translation>Сначала откройте сохранённую веб-страницу.</translation>
    </message>
    <message>
        <source>new version, reload</source>
        <translation>новая версия, перечитать</translation>
    </message>
    <message>
        <source>character set, reload</source>
        <translation>кодировка, набор символов, перечитать</translation>
    </message>
</context>
<context>
    <name>window::ViewActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>&amp;Annotations and Tags</source>
        <translation>&amp;Аннотации и метки</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Put the focus there</source>
        <translation>Перевести туда фокус</translation>
    </message>
    <message>
        <source>Go to the &amp;List</source>
        <translation>К &amp;списку</translation>
    </message>
    <message>
        <source>Go to the Te&amp;xt</source>
        <translation>К &amp;тексту</translation>
    </message>
    <message>
        <source>Go to the A&amp;nnotations</source>
        <translation>К &amp;аннотациям</translation>
    </message>
    <message>
        <source>Go to the Ta&amp;gs</source>
        <translation>К &amp;меткам</translation>
    </message>
    <message>
        <source>F&amp;ilter Documents</source>
        <translation>&amp;Фильтр документов</translation>
    </message>
    <message>
        <source>Filter Annotati&amp;ons</source>
        <translation>Фильтр &amp;аннотаций</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Choose how the text is set</source>
        <translation>Настроить вид текста</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Стру&amp;ктура</translation>
    </message>
    <message>
        <source>Go to the &amp;Outline</source>
        <translation>К ст&amp;руктуре</translation>
    </message>
    <message>
        <source>&amp;Line and Paragraph Numbers</source>
        <translation>Номера &amp;строк и абзацев</translation>
    </message>
    <message>
        <source>Number the lines or paragraphs beside the text, as they are cited</source>
        <translation>Нумеровать строки или абзацы рядом с текстом, как их цитируют</translation>
    </message>
    <message>
        <source>&amp;Wrap Wide Tables and Code</source>
        <translation>&amp;Переносить широкие таблицы и код</translation>
    </message>
    <message>
        <source>Break wide tables and long lines of code to fit, instead of scrolling them sideways</source>
        <translation>Переносить широкие таблицы и длинные строки кода вместо прокрутки вбок</translation>
    </message>
    <message>
        <source>&amp;Move To</source>
        <translation>&amp;Перейти к</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Показать или скрыть: %1</translation>
    </message>
    <message>
        <source>Go to the &amp;Bookmarks</source>
        <translation>К за&amp;кладкам</translation>
    </message>
    <message>
        <source>The text and nothing else; Escape brings the panes back</source>
        <translation>Только текст; Escape возвращает панели</translation>
    </message>
    <message>
        <source>Pane Si&amp;zes</source>
        <translation>&amp;Размеры панелей</translation>
    </message>
    <message>
        <source>Tag Pic&amp;ker</source>
        <translation>Вы&amp;бор меток</translation>
    </message>
    <message>
        <source>Go to the Tag Pic&amp;ker</source>
        <translation>Перейти к вы&amp;бору меток</translation>
    </message>
    <message>
        <source>distraction, focus, presentation</source>
        <translation>без помех, фокус, презентация</translation>
    </message>
    <message>
        <source>settings, options, font</source>
        <translation>параметры, опции, шрифт</translation>
    </message>
    <message>
        <source>files, sources, list</source>
        <translation>файлы, источники, список</translation>
    </message>
    <message>
        <source>contents, chapters, headings</source>
        <translation>содержание, главы, заголовки</translation>
    </message>
    <message>
        <source>changes, log</source>
        <translation>изменения, журнал</translation>
    </message>
    <message>
        <source>sidebar, comments, codes</source>
        <translation>боковая панель, комментарии, коды</translation>
    </message>
    <message>
        <source>codes, codebook</source>
        <translation>коды, кодификатор</translation>
    </message>
    <message>
        <source>night, dark mode</source>
        <translation>ночь, тёмный режим</translation>
    </message>
</context>
<context>
    <name>window::WelcomePage</name>
    <message>
        <source>This library is empty</source>
        <translation>Эта библиотека пуста</translation>
    </message>
    <message>
        <source>Documents you add are copied into it, and whatever you tag and note in them is kept at once. Drop files or folders here, or begin with our samples: five reports on one event that do not agree.</source>
        <translation>Добавленные документы копируются в библиотеку, а все метки и заметки к ним сохраняются сразу. Перетащите сюда файлы или папки или начните с наших примеров: это пять сообщений об одном событии, которые противоречат друг другу.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Попробуйте для начала</translation>
    </message>
    <message>
        <source>Write quotations, tags and notes to a file that anybody can read.</source>
        <translation>Запишите цитаты, метки и заметки в файл, который сможет прочитать любой.</translation>
    </message>
    <message>
        <source>Click in a sentence and press %1 to select it, then %2: type a tag and press Enter.</source>
        <translation>Щёлкните в предложении и выделите его клавишей %1, затем %2: введите метку и нажмите Enter.</translation>
    </message>
    <message>
        <source>Select some words, choose “Tag” in the menu “Annotate”, type a tag and press Enter.</source>
        <translation>Выделите несколько слов, выберите команду метки в меню аннотаций, введите метку и нажмите Enter.</translation>
    </message>
    <message>
        <source>Press %1 to write a note on it. Every note and tag can be undone.</source>
        <translation>Нажмите %1, чтобы написать к нему заметку. Любую заметку и метку можно отменить.</translation>
    </message>
    <message>
        <source>Choose “Write a Note” there. Every note and tag can be undone.</source>
        <translation>Выберите там команду заметки. Любую заметку и метку можно отменить.</translation>
    </message>
</context>
<context>
    <name>window::need</name>
    <message>
        <source>There is nothing to do it with just now.</source>
        <translation>Сейчас это не к чему применить.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Сначала откройте документ.</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Сначала откройте библиотеку.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Сначала выделите слова.</translation>
    </message>
    <message>
        <source>Choose a tag in the Tags tab first.</source>
        <translation>Сначала выберите метку на вкладке «Метки».</translation>
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
    <message>
        <source>The area is empty; drag it larger.</source>
        <translation>Область пуста; растяните её.</translation>
    </message>
</context>
<context>
    <name>workspace::Corrections</name>
    <message>
        <source>Write the speaker’s name.</source>
        <translation>Впишите имя говорящего.</translation>
    </message>
    <message>
        <source>Nobody in this document is called “%1”; choose a speaker who is.</source>
        <translation>В этом документе никого не зовут «%1»; выберите имеющегося говорящего.</translation>
    </message>
    <message>
        <source>There is no text here; choose a paragraph with some.</source>
        <translation>Здесь нет текста; выберите абзац с текстом.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <translation>Здесь ничего не исправлено.</translation>
    </message>
</context>
<context>
    <name>workspace::Documents</name>
    <message>
        <source>“%1” was removed from the library; undo that to have it back.</source>
        <translation>«%1» удалён из библиотеки; отмените удаление, чтобы вернуть его.</translation>
    </message>
    <message>
        <source>The library no longer has the file; add it again from where it came.</source>
        <translation>В библиотеке больше нет этого файла; добавьте его снова оттуда, откуда он был взят.</translation>
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
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
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
    <name>workspace::PageDrawer</name>
    <message>
        <source>The page cannot be drawn; read it as text.</source>
        <translation>Страницу не удаётся нарисовать; читайте её как текст.</translation>
    </message>
    <message>
        <source>Pages cannot be drawn; install the program again.</source>
        <translation>Страницы не удаётся рисовать; установите программу заново.</translation>
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
    <message>
        <source>The file’s name holds bytes that are no letters; rename the file.</source>
        <translation>Имя файла содержит байты, которые не являются буквами; переименуйте файл.</translation>
    </message>
    <message>
        <source>This is a library, not a document; open it instead.</source>
        <translation>Это библиотека, а не документ; откройте её как библиотеку.</translation>
    </message>
</context>
<context>
    <name>workspace::ReadingMarks</name>
    <message>
        <source>A document without words can have no bookmarks.</source>
        <translation>В документе без слов не может быть закладок.</translation>
    </message>
    <message>
        <source>Select some words first; then they can be marked as reviewed.</source>
        <translation>Сначала выделите слова; тогда их можно отметить как просмотренные.</translation>
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
    <message>
        <source>“%1” was removed from the library; undo that to have it back.</source>
        <translation>«%1» удалён из библиотеки; отмените удаление, чтобы вернуть его.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение прервано.</translation>
    </message>
    <message>
        <source>The document was changed while its file was read; try again.</source>
        <translation>Документ изменился, пока читался его файл; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no text in this file; choose one with a text in it.</source>
        <translation>В этом файле нет текста; выберите файл с текстом.</translation>
    </message>
</context>
</TS>
