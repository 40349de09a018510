<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканировать или искать</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stop running jobs</source>
        <translation>Остановить выполняемые работы</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Светлая, тёмная или контрастная тема</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Narrow the list of sections</source>
        <translation>Свернуть список разделов</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Отобрать в списке</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Библиотека и подключение…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Сделать резервную копию библиотеки…</translation>
    </message>
    <message>
        <source>Restore the library from a backup…</source>
        <translation>Восстановить библиотеку из резервной копии…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Печать этикеток…</translation>
    </message>
    <message>
        <source>Sheet of command barcodes…</source>
        <translation>Лист со штрихкодами команд…</translation>
    </message>
    <message>
        <source>Backups and their schedule…</source>
        <translation>Резервные копии и их расписание…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>Часы этого компьютера верны</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up the library</source>
        <translation>Делается резервная копия библиотеки</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1, %2</source>
        <translation>Резервная копия сделана и проверена: %1, %2</translation>
    </message>
    <message>
        <source>Older backups could not be removed: %1</source>
        <translation>Старые резервные копии не удалены: %1</translation>
    </message>
    <message>
        <source>Restoring the backup for trial</source>
        <translation>Пробное восстановление копии</translation>
    </message>
</context>
<context>
    <name>BackupKeys</name>
    <message>
        <source>The file with the private key</source>
        <translation>Файл с закрытым ключом</translation>
    </message>
    <message>
        <source>The file with the private key of: %1</source>
        <translation>Файл с закрытым ключом; у кого ключ: %1</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Копия сегодня, %1</translation>
    </message>
    <message>
        <source>Backup yesterday %1</source>
        <translation>Копия вчера, %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Копия %n день назад</numerusform>
            <numerusform>Копия %n дня назад</numerusform>
            <numerusform>Копия %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>Последняя копия не сделана</translation>
    </message>
    <message>
        <source>not restored for trial yet</source>
        <translation>пробно ещё не восстановлена</translation>
    </message>
    <message>
        <source>restored for trial: that of today %1</source>
        <translation>пробно восстановлена: сегодняшняя %1</translation>
    </message>
    <message>
        <source>restored for trial: that of yesterday %1</source>
        <translation>пробно восстановлена: вчерашняя %1</translation>
    </message>
    <message numerus="yes">
        <source>restored for trial: that of %n day(s) ago</source>
        <translation>
            <numerusform>пробно восстановлена: сделанная %n день назад</numerusform>
            <numerusform>пробно восстановлена: сделанная %n дня назад</numerusform>
            <numerusform>пробно восстановлена: сделанная %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandAnswers</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Libraries (%1)</source>
        <translation>Библиотеки (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Резервные копии (%1)</translation>
    </message>
</context>
<context>
    <name>HelpAnswers</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>NewPermissions</name>
    <message>
        <source>A new version has brought permissions that are in no role yet: %1. Nobody has them until you decide who gets them.</source>
        <translation>Новая версия принесла права, которых пока нет ни в одной роли: %1. Пока вы не решите, кому их дать, их нет ни у кого.</translation>
    </message>
    <message>
        <source>To the roles</source>
        <translation>К ролям</translation>
    </message>
</context>
<context>
    <name>OneRow</name>
    <message>
        <source>This is done to one row at a time. Rows that are marked: %1. Leave one marked, or clear the marks (Esc).</source>
        <translation>Это делается с одной строкой. Отмечено строк: %1. Оставьте отмеченной одну или снимите отметки (Esc).</translation>
    </message>
</context>
<context>
    <name>OpenOutside</name>
    <message>
        <source>No program of this computer opened it. It lies here: %1</source>
        <translation>Ни одна программа этого компьютера его не открыла. Вот где он лежит: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::Program</name>
    <message>
        <source>Making a sample library to try everything…</source>
        <translation>Создаётся учебная библиотека, в которой всё можно попробовать…</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Библиотека открывается…</translation>
    </message>
    <message>
        <source>Work is still running in the open library. Wait for its end or stop it there.</source>
        <translation>В открытой библиотеке ещё идёт работа. Дождитесь её конца или остановите её там.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Создаётся библиотека…</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: the password is asked at every start.</source>
        <translation>Хранилище паролей этого компьютера не отвечает: пароль будет спрашиваться при каждом запуске.</translation>
    </message>
    <message>
        <source>Putting the library back as it was…</source>
        <translation>Библиотека возвращается в прежнее состояние…</translation>
    </message>
    <message>
        <source>The library is restored from “%1”. The one before is kept: %2</source>
        <translation>Библиотека восстановлена из резервной копии «%1». Прежняя сохранена: %2</translation>
    </message>
    <message>
        <source>The library is restored from “%1”.</source>
        <translation>Библиотека восстановлена из резервной копии «%1».</translation>
    </message>
    <message>
        <source>Restoring the library from its backup…</source>
        <translation>Библиотека восстанавливается из резервной копии…</translation>
    </message>
    <message>
        <source>Restore another library?</source>
        <translation>Восстановить другую библиотеку?</translation>
    </message>
    <message>
        <source>The backup “%1” was made of another library than “%2”. Its readers, loans and titles would take the place of those that are here. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>Резервная копия «%1» сделана с другой библиотеки, а не с «%2». Её читатели, выдачи и издания займут место здешних. Библиотека в её нынешнем виде не удаляется: она сохраняется под другим именем.</translation>
    </message>
    <message>
        <source>Restore the other library</source>
        <translation>Восстановить другую библиотеку</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>The library that was here could no longer be read, so nobody could be asked who may restore it.</source>
        <translation>Библиотеку, которая здесь была, уже нельзя было прочитать, поэтому нельзя было спросить, кто вправе её восстановить.</translation>
    </message>
    <message>
        <source>Nothing proves that the library “%2” made the backup “%1”: it was made elsewhere, changed since, or made before the library had its present key. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>Не доказано, что резервную копию «%1» сделала библиотека «%2»: копия сделана в другом месте, изменена позже или сделана до появления у библиотеки нынешнего ключа. Нынешняя библиотека не удаляется: она сохраняется под другим именем.</translation>
    </message>
    <message>
        <source>Restore a backup that is not proven?</source>
        <translation>Восстановить из недоказанной резервной копии?</translation>
    </message>
    <message>
        <source>Restore it all the same</source>
        <translation>Всё равно восстановить</translation>
    </message>
    <message>
        <source>The library is restored</source>
        <translation>Библиотека восстановлена</translation>
    </message>
    <message>
        <source>Copy where the former library is</source>
        <translation>Скопировать путь к прежней библиотеке</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::RestoreApproval</name>
    <message>
        <source>Backup: %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BackupSheet</name>
    <message>
        <source>Only by hand</source>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every few hours</source>
        <translation>Каждые несколько часов</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>%n самая новая</numerusform>
            <numerusform>%n самые новые</numerusform>
            <numerusform>%n самых новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation>Сначала сделать копию</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n приложенный файл</numerusform>
            <numerusform>%n приложенных файла</numerusform>
            <numerusform>%n приложенных файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>without attached files</source>
        <translation>без приложенных файлов</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were missing already</source>
        <translation>
            <numerusform>%n файла не было уже тогда</numerusform>
            <numerusform>%n файлов не было уже тогда</numerusform>
            <numerusform>%n файлов не было уже тогда</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>целая</translation>
    </message>
    <message>
        <source>not whole: something of it is gone</source>
        <translation>не целая: часть её пропала</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>On another disk than the library</source>
        <translation>Не на том диске, где лежит библиотека</translation>
    </message>
    <message>
        <source>Kept in the folder</source>
        <translation>Хранить в папке</translation>
    </message>
    <message>
        <source>When the program is closed</source>
        <translation>При закрытии программы</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The schedule is remembered for this library at this computer, and runs while the program is open; what was missed is made soon after the next start. Older backups of this library in the folder are removed.</source>
        <translation>Расписание запоминается для этой библиотеки на этом компьютере и действует, пока программа открыта; пропущенная копия делается вскоре после следующего запуска. Старые копии этой библиотеки удаляются из папки.</translation>
    </message>
    <message>
        <source>A backup of a shared library needs PostgreSQL&apos;s own programs at this computer and a user of the server who may make databases.</source>
        <translation>Для резервной копии общей библиотеки нужны программы самого PostgreSQL на этом компьютере и пользователь сервера, которому разрешено создавать базы данных.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>The whole way to the folder is needed, from the root of the disk.</source>
        <translation>Нужен полный путь к папке, от корня диска.</translation>
    </message>
    <message>
        <source>Name the folder in which the backups are to lie.</source>
        <translation>Укажите папку, в которой будут лежать резервные копии.</translation>
    </message>
    <message>
        <source>No folder is named yet; a backup by hand asks where.</source>
        <translation>Папка ещё не указана; при копировании вручную спрашивается, куда.</translation>
    </message>
    <message>
        <source>The folder is not there now.</source>
        <translation>Сейчас этой папки нет на месте.</translation>
    </message>
    <message>
        <source>No backup of this library lies in the folder.</source>
        <translation>В папке нет резервных копий этой библиотеки.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Закрыть сразу</translation>
    </message>
    <message>
        <source>7 daily, 5 weekly, 12 monthly</source>
        <translation>7 дневных, 5 недельных, 12 месячных</translation>
    </message>
    <message>
        <source>Restore for trial now</source>
        <translation>Пробно восстановить сейчас</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Backups</name>
    <message>
        <source>A backup is being made already.</source>
        <translation>Резервная копия уже делается.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
        <source>The backup of the schedule was not made. %1</source>
        <translation>Резервная копия по расписанию не сделана. %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChipRow</name>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ClosingBackup</name>
    <message>
        <source>The backup is being stopped…</source>
        <translation>Резервное копирование останавливается…</translation>
    </message>
    <message>
        <source>The library is backed up, then the program closes.</source>
        <translation>Делается резервная копия библиотеки, затем программа закроется.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Закрыть без копии</translation>
    </message>
    <message>
        <source>The backup was stopped, and the program stays open.</source>
        <translation>Резервное копирование остановлено, программа остаётся открытой.</translation>
    </message>
    <message>
        <source>Not backed up, so the program stays open. %1</source>
        <translation>Резервная копия не сделана, поэтому программа остаётся открытой. %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionBar</name>
    <message>
        <source>The library was brought up to a newer version. Close this window and start the newer Kitapdar.</source>
        <translation>Библиотека переведена на новую версию. Закройте это окно и запустите новую версию Kitapdar.</translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) not recorded.</source>
        <translation>
            <numerusform>Нет связи с библиотекой: не записан %n код.</numerusform>
            <numerusform>Нет связи с библиотекой: не записаны %n кода.</numerusform>
            <numerusform>Нет связи с библиотекой: не записано %n кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the library; what you see may be out of date.</source>
        <translation>Нет связи с библиотекой; то, что вы видите, могло устареть.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DataTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Вернуть столбцы к исходным</translation>
    </message>
    <message>
        <source>In a wider window: %1</source>
        <translation>В более широком окне: %1</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Отметить строку</translation>
    </message>
    <message>
        <source>Mark all that the list holds</source>
        <translation>Отметить всё, что есть в списке</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Then order by (Shift and a click on the head)</source>
        <translation>Затем упорядочить (Shift и щелчок по заголовку)</translation>
    </message>
    <message>
        <source>Order by (a click on the head)</source>
        <translation>Упорядочить (щелчок по заголовку)</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::EmptyState</name>
    <message>
        <source>How it is done</source>
        <translation>Как это делается</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FormDraft</name>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Отказаться от введённого?</translation>
    </message>
    <message>
        <source>What was typed into this form is not saved.</source>
        <translation>Введённое в эту форму не сохранено.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>It was not put in, and is kept until you type something else here.</source>
        <translation>Это не подставлено и хранится, пока вы не наберёте здесь что-то другое.</translation>
    </message>
    <message>
        <source>What was typed here before may have been about another one.</source>
        <translation>Набранное здесь прежде, возможно, относится к другому.</translation>
    </message>
    <message>
        <source>What was typed here before was about “%1”. What is here now is another one, or was changed.</source>
        <translation>Набранное здесь прежде относилось к «%1». Теперь здесь другое, или его изменили.</translation>
    </message>
    <message>
        <source>Put it in all the same</source>
        <translation>Всё равно подставить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HelpSheet</name>
    <message>
        <source>No page has these words.</source>
        <translation>Этих слов нет ни на одной странице.</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>Слова для поиска в справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter undoes the chosen step</source>
        <translation>Ctrl+Enter — отменить выбранное действие</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undo the chosen step</source>
        <translation>Отменить выбранное действие</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing was found for «%1».</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>This page has no detail pane.</source>
        <translation>На этой странице нет подробностей.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still running.</source>
        <translation>
            <numerusform>Ещё выполняется %n работа.</numerusform>
            <numerusform>Ещё выполняются %n работы.</numerusform>
            <numerusform>Ещё выполняется %n работ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Вперёд (Alt+→)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>There is nothing to edit here; open a card first.</source>
        <translation>Здесь нечего изменять; сначала откройте карточку.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>Здесь нечего сохранять.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Связь восстановлена.</translation>
    </message>
    <message>
        <source>No connection to the library: nothing can be searched for now.</source>
        <translation>Нет связи с библиотекой: искать пока ничего нельзя.</translation>
    </message>
    <message>
        <source>Of one scan it is not known yet whether it was recorded.</source>
        <translation>Неизвестно, записан ли один из кодов.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Закрыть окно?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded. They are kept at this desk and wait until the library is opened here again.</source>
        <translation>
            <numerusform>Не записан %n код. Он сохраняется на этой кафедре и ждёт, пока библиотека не будет снова открыта здесь.</numerusform>
            <numerusform>Не записаны %n кода. Они сохраняются на этой кафедре и ждут, пока библиотека не будет снова открыта здесь.</numerusform>
            <numerusform>Не записано %n кодов. Они сохраняются на этой кафедре и ждут, пока библиотека не будет снова открыта здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded, and this computer&apos;s disk takes nothing: they are lost with the window.</source>
        <translation>
            <numerusform>Не записан %n код, а на диск этого компьютера не записывается: если закрыть окно, он пропадёт.</numerusform>
            <numerusform>Не записаны %n кода, а на диск этого компьютера не записывается: если закрыть окно, они пропадут.</numerusform>
            <numerusform>Не записано %n кодов, а на диск этого компьютера не записывается: если закрыть окно, они пропадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Delete the sample library?</source>
        <translation>Удалить учебную библиотеку?</translation>
    </message>
    <message>
        <source>Its readers, books, loans and files are deleted for good, also what you have tried in it. Other libraries stay as they are.</source>
        <translation>Её читатели, книги, выдачи и файлы удаляются безвозвратно, вместе со всем, что вы в ней пробовали. Другие библиотеки остаются как есть.</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Удалить учебную</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what was typed and is not saved.</source>
        <translation>
            <numerusform>В %n форме есть введённое и не сохранённое.</numerusform>
            <numerusform>В %n формах есть введённое и не сохранённое.</numerusform>
            <numerusform>В %n формах есть введённое и не сохранённое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Nothing here gets a label. Open a record or a reader, or choose records, first.</source>
        <translation>Здесь нечего снабжать этикеткой. Сначала откройте запись или читателя либо выберите записи.</translation>
    </message>
    <message>
        <source>Backups and their schedule</source>
        <translation>Резервные копии и их расписание</translation>
    </message>
    <message>
        <source>What is done here is recorded under the name «%1».</source>
        <translation>Всё, что делается здесь, записывается под именем «%1».</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>It was not said yet which desk this is: what is lent here would have no place.</source>
        <translation>Ещё не сказано, какая это кафедра: у выданного здесь не будет места.</translation>
    </message>
    <message>
        <source>Choose the desk</source>
        <translation>Выбрать кафедру</translation>
    </message>
    <message>
        <source>Today is %1 from now on. Do once more what was not written.</source>
        <translation>Сегодняшний день теперь — %1. Повторите то, что не записалось.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MarkBar</name>
    <message>
        <source>Clear the marks (Esc)</source>
        <translation>Снять все отметки (Esc)</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Сумма: %1</translation>
    </message>
    <message>
        <source>Marks of other filters are kept</source>
        <translation>Отметки, поставленные при другом фильтре, сохранены</translation>
    </message>
    <message>
        <source>Marks that went with another list: %1</source>
        <translation>Снято отметок при смене списка: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MessageLine</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::NightlyRetention</name>
    <message>
        <source>Forgetting what was kept long enough</source>
        <translation>Удаление того, что отслужило срок</translation>
    </message>
    <message>
        <source>Forgotten tonight because it was kept long enough: loans %1, readers %2, entries of the journal %3.</source>
        <translation>Этой ночью удалено то, что отслужило срок: выдачи — %1, читатели — %2, записи журнала — %3.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OneBox</name>
    <message>
        <source>Scan or search: a book, a reader, a card, an inventory number, a command</source>
        <translation>Сканируйте или ищите: книга, читатель, билет, инвентарный номер, команда</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OperatorSheet</name>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не печатаются</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Рулон, 58 мм</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Рулон, 80 мм</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>Как в библиотеке</translation>
    </message>
    <message>
        <source>Slips of due dates</source>
        <translation>Листки срока возврата</translation>
    </message>
    <message>
        <source>Language of slips</source>
        <translation>Язык листков</translation>
    </message>
    <message>
        <source>Printer of slips</source>
        <translation>Принтер для листков</translation>
    </message>
    <message>
        <source>Empty: the printer that the system prefers.</source>
        <translation>Пусто: основной принтер системы.</translation>
    </message>
    <message>
        <source>Printer of papers</source>
        <translation>Принтер для документов</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Без кафедры</translation>
    </message>
    <message>
        <source>The library&apos;s desks…</source>
        <translation>Кафедры библиотеки…</translation>
    </message>
    <message>
        <source>This computer is set to be the desk “%1”, which this library does not have. Choose one of its desks, or none.</source>
        <translation>Этот компьютер указан как кафедра «%1», которой в этой библиотеке нет. Выберите одну из её кафедр или ни одной.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OwedLabel</name>
    <message>
        <source>Owes %1 · F8</source>
        <translation>Долг: %1 · F8</translation>
    </message>
    <message>
        <source>What is owed is not known · F8</source>
        <translation>Долг неизвестен · F8</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Palette</name>
    <message>
        <source>A command, in any of the three languages</source>
        <translation>Команда, на любом из трёх языков</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Список команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Такой команды нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PlaceList</name>
    <message>
        <source>the library</source>
        <translation>библиотека</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReadState</name>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SampleBar</name>
    <message>
        <source>Sample library: readers and loans are invented. Try everything.</source>
        <translation>Учебная библиотека: читатели и выдачи вымышлены. Пробуйте всё.</translation>
    </message>
    <message>
        <source>Delete the sample and start my library</source>
        <translation>Удалить учебную и начать свою библиотеку</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Учебная библиотека</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SearchBox</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Очистить (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StatusBar</name>
    <message>
        <source>%1 · desk %2</source>
        <translation>%1 · кафедра: %2</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Остановить эту работу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Светлая, тёмная или контрастная тема</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Крупнее (Ctrl+=)</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>останавливается…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: others in the network could read along.</source>
        <translation>Без шифрования: посторонние в сети могут читать.</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Библиотека: %1</translation>
    </message>
    <message>
        <source>Size of everything; click for 100% (Ctrl+0)</source>
        <translation>Масштаб; щелчок — 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Кафедра: %1</translation>
    </message>
    <message>
        <source>%1: this library has no such desk</source>
        <translation>%1: такой кафедры в этой библиотеке нет</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Undoing</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ViewChooser</name>
    <message>
        <source>Saved views of the list</source>
        <translation>Сохранённые виды списка</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>Сохранить показанное как вид…</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>New name of the view “%1”</source>
        <translation>Новое название вида «%1»</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Виду нужно название.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Такое название уже есть у другого вида.</translation>
    </message>
</context>
</TS>
