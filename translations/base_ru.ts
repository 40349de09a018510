<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Faults</name>
    <message>
        <source>The library is busy with other work. Nothing was changed; try again.</source>
        <translation>Файл библиотеки занят другой работой. Ничего не изменено, попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Nothing was overwritten; look at it again.</source>
        <translation>Тем временем это изменил кто-то другой. Ничего не перезаписано, посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>На диске нет места. Ничего не изменено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library file may not be written. Keep it on a local disk where you may write.</source>
        <translation>В файл библиотеки нельзя писать. Держите его на локальном диске, где у вас есть право записи.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar. Install that version to open it.</source>
        <translation>Эта библиотека создана более новой версией Kitapdar. Чтобы открыть её, установите эту версию.</translation>
    </message>
    <message>
        <source>This library is of an older version and must be brought up to date first.</source>
        <translation>Эта библиотека старой версии, сначала её нужно обновить.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Остановлено, как вы просили.</translation>
    </message>
    <message>
        <source>There is no library of Kitapdar in this database.</source>
        <translation>В этой базе данных нет библиотеки Kitapdar.</translation>
    </message>
    <message>
        <source>The library cannot be reached. Nothing was changed; check the disk or the network.</source>
        <translation>Библиотека недоступна. Ничего не изменено; проверьте диск или сеть.</translation>
    </message>
    <message>
        <source>Not saved: the library cannot be reached. What you typed stays here; save again when the connection is back.</source>
        <translation>Не сохранено: библиотека недоступна. Введённое остаётся здесь; сохраните ещё раз, когда вернётся связь.</translation>
    </message>
    <message>
        <source>Not saved: the library is busy with other work. What you typed stays here; save again.</source>
        <translation>Не сохранено: библиотека занята другой работой. Введённое остаётся здесь; сохраните ещё раз.</translation>
    </message>
    <message>
        <source>A library is still being moved or restored to this place. It can be opened when that is done; if it was interrupted, an administrator does it again.</source>
        <translation>Библиотека сюда ещё переносится или восстанавливается. Открыть её можно, когда это закончится; если работа прервалась, администратор повторяет её.</translation>
    </message>
    <message>
        <source>The library file is not there. Plug in the disk it lies on, or choose another file.</source>
        <translation>Файла библиотеки нет на месте. Подключите диск, на котором он лежит, или выберите другой файл.</translation>
    </message>
    <message>
        <source>There is a library in this place already. Nothing was changed.</source>
        <translation>Здесь уже есть библиотека. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The library file lies on a network disk, which is not safe. Move it to a disk of this computer.</source>
        <translation>Файл библиотеки лежит на сетевом диске, а это ненадёжно. Перенесите его на диск этого компьютера.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the details are in the log. In the window “Library and connection” (F12) shows where it lies.</source>
        <translation>В программе произошла ошибка. Ничего не изменено; подробности в журнале ошибок. Где он лежит, показывает «Библиотека и подключение» в окне программы (F12).</translation>
    </message>
    <message>
        <source>The library file is damaged or is not a library of Kitapdar. Restore the latest backup.</source>
        <translation>Файл библиотеки повреждён или это не библиотека Kitapdar. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The library is busy with other work.</source>
        <translation>Файл библиотеки занят другой работой.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>The library cannot be reached.</source>
        <translation>Библиотека недоступна.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; the details are in the log.</source>
        <translation>В программе произошла ошибка; подробности в журнале ошибок.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing had to be saved.</source>
        <translation>Ничего не изменено, сохранять нечего.</translation>
    </message>
    <message>
        <source>There is a library in this place already.</source>
        <translation>На этом месте уже есть библиотека.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile.</source>
        <translation>Тем временем это изменил кто-то другой.</translation>
    </message>
    <message>
        <source>This is not permitted: neither the account nor the user of the server may do it.</source>
        <translation>Это не разрешено: у учётной записи или у пользователя сервера нет на это права.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file cannot be written: %1. Check whether the folder is there and you may write in it.</source>
        <translation>Файл нельзя записать: %1. Проверьте, есть ли папка и можно ли в неё записывать.</translation>
    </message>
    <message>
        <source>Not written: this name belongs to a library or a backup: %1. Choose another name.</source>
        <translation>Не записано: это имя принадлежит библиотеке или резервной копии: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Not written: this is a folder or a device, not a file: %1. Choose another name.</source>
        <translation>Не записано: это не файл, а папка или устройство: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>You may not read it: ask its owner or the administrator for the right.</source>
        <translation>У вас нет права его читать: попросите это право у владельца файла или у администратора.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Он пуст.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Это изображение.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>Это PDF.</translation>
    </message>
    <message>
        <source>It is a file of an old Office (.xls, .doc): save it as .xlsx or .csv first.</source>
        <translation>Это файл старого Office (.xls, .doc): сначала сохраните его как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>It is an office document (.xlsx, .docx) or a ZIP archive.</source>
        <translation>Это документ Office (.xlsx, .docx) или архив ZIP.</translation>
    </message>
    <message>
        <source>It is a library of Kitapdar or another SQLite database.</source>
        <translation>Это библиотека Kitapdar или другая база SQLite.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>editing the catalogue</source>
        <translation>изменение каталога</translation>
    </message>
    <message>
        <source>editing copies</source>
        <translation>изменение экземпляров</translation>
    </message>
    <message>
        <source>registering and editing readers</source>
        <translation>запись и изменение читателей</translation>
    </message>
    <message>
        <source>lending and taking back</source>
        <translation>выдача и приём</translation>
    </message>
    <message>
        <source>editing the calendar</source>
        <translation>изменение календаря</translation>
    </message>
    <message>
        <source>editing the loan rules</source>
        <translation>изменение правил выдачи</translation>
    </message>
    <message>
        <source>work on the digitization queue</source>
        <translation>работа с очередью оцифровки</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>undoing what was done</source>
        <translation>отмена сделанного</translation>
    </message>
    <message>
        <source>You are not permitted to do this. The permission needed: %1.</source>
        <translation>Вам это не разрешено. Нужное разрешение: %1.</translation>
    </message>
    <message>
        <source>setting up the library</source>
        <translation>настройка библиотеки</translation>
    </message>
    <message>
        <source>undoing what others did</source>
        <translation>отмена сделанного другими</translation>
    </message>
    <message>
        <source>lending past a limit</source>
        <translation>выдача сверх ограничений</translation>
    </message>
    <message>
        <source>seeing readers</source>
        <translation>просмотр читателей</translation>
    </message>
    <message>
        <source>seeing identification numbers, phones and addresses</source>
        <translation>просмотр ИИН, телефонов и адресов</translation>
    </message>
    <message>
        <source>seeing what a reader has read</source>
        <translation>просмотр истории чтения</translation>
    </message>
    <message>
        <source>blocking a reader’s data</source>
        <translation>блокирование данных читателя</translation>
    </message>
    <message>
        <source>making an extract of a reader’s data</source>
        <translation>выписка данных читателя</translation>
    </message>
    <message>
        <source>erasing a reader’s data</source>
        <translation>удаление данных читателя</translation>
    </message>
    <message>
        <source>recording consents</source>
        <translation>учёт согласий</translation>
    </message>
    <message>
        <source>exporting personal data</source>
        <translation>экспорт персональных данных</translation>
    </message>
    <message>
        <source>removing data whose term is over</source>
        <translation>удаление данных с истёкшим сроком</translation>
    </message>
    <message>
        <source>accounts and permissions of the staff</source>
        <translation>учётные записи и разрешения сотрудников</translation>
    </message>
    <message>
        <source>keys of the library</source>
        <translation>ключи библиотеки</translation>
    </message>
    <message>
        <source>looking at what was done</source>
        <translation>просмотр сделанного</translation>
    </message>
    <message>
        <source>signing acts</source>
        <translation>подписание актов</translation>
    </message>
    <message>
        <source>restoring a library</source>
        <translation>восстановление библиотеки</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask whoever keeps the accounts.</source>
        <translation>Эта учётная запись отключена. Обратитесь к тому, кто ведёт учётные записи.</translation>
    </message>
    <message>
        <source>Your permission is for another place. The permission needed: %1.</source>
        <translation>Ваше разрешение действует в другом месте. Нужное разрешение: %1.</translation>
    </message>
    <message>
        <source>holds and requests of readers</source>
        <translation>заказы и очередь читателей</translation>
    </message>
    <message>
        <source>sending copies from place to place</source>
        <translation>отправка экземпляров из одного места в другое</translation>
    </message>
    <message>
        <source>charges of readers and their payments</source>
        <translation>начисления читателям и их оплата</translation>
    </message>
    <message>
        <source>waiving a charge and paying money back</source>
        <translation>списание долга и возврат денег</translation>
    </message>
    <message>
        <source>making one reader of two</source>
        <translation>объединение двух читателей</translation>
    </message>
    <message>
        <source>figures and the lists behind them</source>
        <translation>показатели и списки за ними</translation>
    </message>
    <message>
        <source>visits, references and refusals that no scan tells</source>
        <translation>посещения, справки и отказы, внесённые вручную</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>подготовка поиска</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирование</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>обновление</translation>
    </message>
    <message>
        <source>copying the attached files</source>
        <translation>копирование приложенных файлов</translation>
    </message>
    <message>
        <source>setting up</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>making titles and copies</source>
        <translation>создание записей и экземпляров</translation>
    </message>
    <message>
        <source>making pages</source>
        <translation>подготовка страниц</translation>
    </message>
    <message>
        <source>making the history of loans</source>
        <translation>создание истории выдач</translation>
    </message>
</context>
</TS>
