#include "ui/shell/BackupSheet.h"

#include "core/administration/OldBackups.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/shell/BackupWords.h"
#include "ui/shell/Backups.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Worded.h"
#include "wording/EncryptionWords.h"
#include "wording/Format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace kitapdar::ui {

namespace {

using When = BackupSchedule::When;

constexpr int minutesOfDay = 24 * 60;

std::vector<Option<When>> whens() {
    return {{When::Off, [] { return BackupSheet::tr("Only by hand"); }},
            {When::Daily, [] { return BackupSheet::tr("Every day"); }},
            {When::EveryHours, [] { return BackupSheet::tr("Every few hours"); }}};
}

std::vector<Option<int>> times() {
    constexpr int step = 30;
    std::vector<Option<int>> options;
    for (int minute = 0; minute < minutesOfDay; minute += step) {
        const QString text =
            QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
        options.push_back({minute, [text] { return text; }});
    }
    return options;
}

std::vector<Option<int>> hours() {
    std::vector<Option<int>> options;
    for (const int count : {1, 2, 3, 4, 6, 8, 12})
        options.push_back({count, [count] { return BackupSheet::tr("%n hour(s)", nullptr, count); }});
    return options;
}

std::vector<Option<std::int64_t>> keeps() {
    std::vector<Option<std::int64_t>> options;
    options.push_back({rotation, [] { return BackupSheet::tr("7 daily, 5 weekly, 12 monthly"); }});
    for (const int count : {3, 7, 14, 30, 90})
        options.push_back({count, [count] { return BackupSheet::tr("the newest %n", nullptr, count); }});
    return options;
}

std::vector<Option<bool>> closings() {
    return {{false, [] { return BackupSheet::tr("Close at once"); }},
            {true, [] { return BackupSheet::tr("Back up first"); }}};
}

Label* makeHint(Words words, Tone tone = Tone::Secondary) {
    auto* label = new Label({}, Type::Body, tone);
    label->setWordWrap(true);
    if (words) label->setWords(std::move(words));
    return label;
}

ListLine lineOf(const BackupLine& backup, std::int64_t number) {
    QStringList parts{sizeText(backup.bytes)};
    parts << (backup.files ? BackupSheet::tr("%n attached file(s)", nullptr, static_cast<int>(*backup.files))
                           : BackupSheet::tr("without attached files"));
    if (backup.missing > 0)
        parts << BackupSheet::tr("%n file(s) were missing already", nullptr, static_cast<int>(backup.missing));
    parts << (backup.isWhole ? BackupSheet::tr("whole") : BackupSheet::tr("not whole: something of it is gone"));
    parts << formWords(backup.recipients);
    const bool isGood = backup.isWhole && backup.missing == 0;
    return {number, momentText(backup.madeAt), parts.join(QStringLiteral(" · ")),
            isGood ? Tone::Secondary : Tone::Attention};
}

} // namespace

BackupSheet::BackupSheet(QWidget& window, Backups& backups, Dialogs& dialogs, const Address& library)
    : Overlay(window, 640),
      m_backups(backups),
      m_dialogs(dialogs),
      m_when(m_form.choice(
          &BackupSchedule::when, [] { return tr("By itself"); }, whens())),
      m_time(m_form.choice(
          &BackupSchedule::minuteOfDay, [] { return tr("At"); }, times())),
      m_hours(m_form.choice(
          &BackupSchedule::hours, [] { return tr("From one to the next"); }, hours())),
      m_folder(m_form.line(
          &BackupSchedule::folder, [] { return tr("Folder"); }, [] { return tr("On another disk than the library"); })),
      m_age(makeHint({}, Tone::Normal)),
      m_failure(makeHint({}, Tone::Attention)),
      m_refused(makeHint({}, Tone::Attention)),
      m_none(makeHint({})),
      m_list(new LineList) {
    m_form.choice(
        &BackupSchedule::keep, [] { return tr("Kept in the folder"); }, keeps());
    m_form.choice(
        &BackupSchedule::atClosing, [] { return tr("When the program is closed"); }, closings());
    setObjectName(QStringLiteral("backups"));
    build(library);
    connect(m_when->box(), &QComboBox::currentIndexChanged, this, &BackupSheet::showWhen);
    connect(&m_backups, &Backups::changed, this, &BackupSheet::showBackups);
    keepWorded(this, [this] {
        m_list->setAccessibleName(tr("Backups"));
        showBackups();
    });
    keepStyled(this, [this](const Look& look) { m_list->setFixedHeight(look.px(150)); });
}

void BackupSheet::build(const Address& library) {
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("Backups"); });
    content()->addWidget(title);
    content()->addWidget(m_age);
    content()->addWidget(m_failure);
    addFields();
    content()->addWidget(makeHint([] {
        return tr(
            "The schedule is remembered for this library at this computer, and runs while the program is open; what "
            "was missed is made soon after the next start. Older backups of this library in the folder are removed.");
    }));
    if (library.isServer())
        content()->addWidget(makeHint([] {
            return tr(
                "A backup of a shared library needs PostgreSQL's own programs at this computer and a user of the "
                "server who may make databases.");
        }));
    content()->addWidget(m_refused);
    addButtons();
    content()->addWidget(m_none);
    content()->addWidget(m_list);
}

void BackupSheet::addFields() {
    auto* layout = new FormLayout;
    m_folder->setObjectName(QStringLiteral("folder"));
    for (const LabelledWidget& field : m_form.fields()) {
        layout->addField(field.label, field.widget);
        if (field.widget != m_folder) continue;
        auto* choose = makeButton([] { return tr("Choose a folder…"); });
        auto* row = new FlowLayout;
        row->addWidget(choose);
        layout->addRow(QString(), row);
        connect(choose, &QPushButton::clicked, this, &BackupSheet::chooseFolder);
    }
    content()->addLayout(layout);
}

void BackupSheet::addButtons() {
    auto* keep = makePrimaryButton([] { return tr("Save"); });
    keep->setObjectName(QStringLiteral("save"));
    m_now = makeButton([] { return tr("Back up now"); }, Icon::Download);
    m_now->setObjectName(QStringLiteral("now"));
    auto* restore = makeButton([] { return tr("Restore…"); }, Icon::History);
    auto* row = new FlowLayout;
    m_drill = makeButton([] { return tr("Restore for trial now"); }, Icon::Check);
    m_drill->setObjectName(QStringLiteral("drill"));
    connect(m_drill, &QPushButton::clicked, &m_backups, &Backups::drillNow);
    for (QPushButton* button : {keep, m_now, m_drill, restore}) row->addWidget(button);
    content()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (save()) dismiss();
    });
    connect(m_now, &QPushButton::clicked, this, &BackupSheet::makeNow);
    connect(restore, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT restoreWanted();
    });
}

QWidget* BackupSheet::first() {
    m_form.show(m_backups.schedule());
    m_refused->hide();
    showWhen();
    m_backups.look(); // somebody may have copied or removed some
    return m_when->box();
}

void BackupSheet::chooseFolder() {
    m_dialogs.chooseFolder(*window(), {tr("Folder of the backups"), {}, m_folder->text(), {}},
                           [this](const QString& folder) { m_folder->setText(folder); });
}

void BackupSheet::refuse(QWidget* field, Words why) {
    m_refused->setWords(std::move(why));
    m_refused->show();
    field->setFocus();
}

bool BackupSheet::save() {
    m_refused->hide();
    const auto typed = m_form.typed(m_backups.schedule());
    if (!typed) {
        refuse(m_folder, [] { return tr("The whole way to the folder is needed, from the root of the disk."); });
        return false;
    }
    if (typed->folder.empty() && (typed->when != When::Off || typed->atClosing)) {
        refuse(m_folder, [] { return tr("Name the folder in which the backups are to lie."); });
        return false;
    }
    m_backups.setSchedule(*typed);
    return true;
}

void BackupSheet::makeNow() {
    if (save()) m_backups.makeNow();
}

void BackupSheet::showWhen() {
    m_time->box()->setEnabled(m_when->chosen() == When::Daily);
    m_hours->box()->setEnabled(m_when->chosen() == When::EveryHours);
}

void BackupSheet::showBackups() {
    const bool isLate = m_backups.needsAttention() || m_backups.needsDrill();
    m_age->setTone(isLate ? Tone::Attention : Tone::Normal);
    m_age->setWords([this] {
        return ageWords(m_backups.state(), m_backups.clock()) + QStringLiteral(" · ") +
               drillWords(m_backups.state(), m_backups.clock());
    });
    m_failure->setWords(m_backups.failure());
    m_failure->setVisible(static_cast<bool>(m_backups.failure()));
    m_now->setEnabled(!m_backups.isMaking());
    m_drill->setEnabled(!m_backups.isMaking() && !m_backups.isDrilling());

    std::vector<ListLine> lines;
    for (const BackupLine& backup : m_backups.list()) lines.push_back(lineOf(backup, std::ssize(lines)));
    m_list->setVisible(!lines.empty());
    m_none->setVisible(lines.empty() && m_backups.isKnown());
    m_list->setLines(std::move(lines));
    if (m_backups.schedule().folder.empty())
        m_none->setWords([] { return tr("No folder is named yet; a backup by hand asks where."); });
    else if (!m_backups.hasFolder())
        m_none->setWords([] { return tr("The folder is not there now."); });
    else
        m_none->setWords([] { return tr("No backup of this library lies in the folder."); });
}

} // namespace kitapdar::ui
