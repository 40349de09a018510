#include "ui/digitization/BookFiles.h"

#include "core/derivatives/BuildService.h"
#include "core/derivatives/MetsExport.h"
#include "core/derivatives/SavedCopy.h"
#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/digitization/FilesFolder.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/DerivativeWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/Text.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

using derivatives::DerivativeKind;
using derivatives::DerivativeState;

namespace {

using Built = Result<std::vector<derivatives::BuiltFile>, derivatives::BuildRefusal>;
using Exported = Result<derivatives::ExportedMets, derivatives::MetsRefusal>;
using Saved = Result<void, documents::DocumentRefusal>;

QString stateText(const DerivativeState& state) {
    if (!state.present) return BookFiles::tr("%1: not made yet").arg(words(state.kind));
    const QString day = dayText(localDay(state.present->madeAt));
    if (state.isStale) return BookFiles::tr("%1: of %2; pages or texts were changed since").arg(words(state.kind), day);
    return BookFiles::tr("%1: of %2").arg(words(state.kind), day);
}

} // namespace

BookFiles::BookFiles(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_make(makeButton([this] { return tr("Make the files"); }, Icon::Pdf)),
      m_save(makeButton([this] { return tr("Save a copy"); }, Icon::Download)),
      m_mets(makeButton([this] { return tr("Export as METS…"); }, Icon::Export)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new Label({}, Type::Body, Tone::Secondary, true);
    head->setWords([this] { return tr("Made of the pages"); });
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* buttons = new FlowLayout(Qt::AlignLeft);
    buttons->addWidget(m_make);
    buttons->addWidget(m_save);
    buttons->addWidget(m_mets);
    connect(m_mets, &QPushButton::clicked, this, &BookFiles::exportMets);
    column->addWidget(head);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    keepPermitted(context.actions, *m_make, Permission::DigitizationEdit);
    connect(m_make, &QPushButton::clicked, this, &BookFiles::makeFiles);
    m_save->setMenu(new QMenu(m_save));
    connect(m_save->menu(), &QMenu::aboutToShow, this, &BookFiles::offerCopies);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        constexpr std::array made{Subject::Page, Subject::PageText, Subject::Chapter, Subject::Derivative};
        const auto ours = [&](const ChangedRow& row) { return std::ranges::find(made, row.subject) != made.end(); };
        if (m_item && std::ranges::any_of(rows, ours)) read();
    });
    keepWorded(this, [this] { showFiles(); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void BookFiles::applyLook(const Look& look) { layout()->setSpacing(look.px(space::s)); }

void BookFiles::setItem(digitization::ItemId item, const QString& title) {
    if (m_item != item) {
        m_files.clear();
        m_counts = {};
        m_item = item;
        showFiles();
    }
    m_title = title;
    read();
}

QString BookFiles::pdf() const {
    const auto made = std::ranges::find(m_files, DerivativeKind::Pdf, &DerivativeState::kind);
    if (made == m_files.end() || !made->present) return {};
    return QString::fromStdU16String((m_context.library.filesFolder() / made->present->path).u16string());
}

void BookFiles::read() {
    if (!m_item) return;
    m_context.library.read(&pages::PageQueries::counts, *m_item)
        .then(this, [this, asked = *m_item](const Result<pages::PageCounts>& counts) {
            if (m_item == asked && counts) m_counts = *counts;
        });
    m_context.library.read(&derivatives::DerivativeQueries::states, *m_item)
        .then(this, [this, asked = *m_item](const Result<std::vector<DerivativeState>>& files) {
            if (m_item != asked) return;
            if (!files) return tellUnread(m_context.announcer, files.error(), this, [this] { read(); });
            m_files = *files;
            showFiles();
            Q_EMIT known();
        });
}

void BookFiles::showFiles() {
    const bool anyMade =
        std::ranges::any_of(m_files, [](const DerivativeState& each) { return each.present.has_value(); });
    setVisible(m_counts.pages > 0 || anyMade);
    QStringList lines;
    for (const DerivativeState& each : m_files) lines << stateText(each);
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_save->setEnabled(anyMade);
    m_mets->setEnabled(m_counts.pages > 0);
}

void BookFiles::makeFiles() {
    if (!m_item || m_isMaking || !hasFilesFolder(m_context)) return;
    m_isMaking = true;
    showFiles();
    m_context.jobs
        .start([] { return tr("Making the files of a book"); },
               [&library = m_context.library, item = *m_item,
                permission =
                    m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress& progress) -> Built {
                   TRY(const auto by, permission.result());
                   return derivatives::BuildService(library.store(), library.journal(), library.filesFolder())
                       .build(item, derivatives::derivativeKinds(), by, progress);
               })
        .then(this, [this](const Built& built) {
            m_isMaking = false;
            showFiles();
            read();
            if (!built) return m_context.announcer.tell(Tone::Refused, [why = built.error()] { return words(why); });
            std::vector<derivatives::BuiltFile> missing;
            for (const derivatives::BuiltFile& each : *built) {
                if (!each.file) missing.push_back(each);
            }
            if (missing.empty()) {
                const auto made = std::ranges::count_if(*built, &derivatives::BuiltFile::isNew);
                return m_context.announcer.done([made] {
                    return made > 0 ? tr("Files made: %1").arg(made) : tr("Each file is up to date already.");
                });
            }
            m_context.announcer.tell(Tone::Attention, [missing] {
                QStringList lines;
                for (const derivatives::BuiltFile& each : missing)
                    lines << QStringLiteral("%1: %2").arg(words(each.kind), words(*each.why));
                return lines.join(QLatin1Char(' '));
            });
        });
}

/// A new folder in the one that is chosen: masters, ALTO and what ties them together.
void BookFiles::exportMets() {
    if (!m_item || !hasFilesFolder(m_context)) return;
    m_context.dialogs.chooseFolder(
        *this, {tr("Where the folder with METS is made"), {}, documentsFolder(), {}},
        [this, item = *m_item](const QString& chosen) {
            const auto target = std::filesystem::path(chosen.toStdU16String()) / (std::to_string(item.value) + "-mets");
            m_context.jobs
                .start([] { return tr("Exporting as METS"); },
                       [&library = m_context.library, item, target](jobs::Progress& progress) -> Exported {
                           return derivatives::exportMets(library.store(), library.clock(), library.address(),
                                                          library.filesFolder(), item, target, progress);
                       })
                .then(this, [this, path = qs(target.string())](const Exported& exported) {
                    if (!exported)
                        return m_context.announcer.tell(Tone::Refused, [why = exported.error()] { return words(why); });
                    m_context.announcer.done([path, exported = *exported] {
                        return tr("METS of %1 pages, %2 of them with text: %3")
                            .arg(QString::number(exported.pages), QString::number(exported.texts), path);
                    });
                });
        });
}

void BookFiles::offerCopies() {
    m_save->menu()->clear();
    for (const DerivativeState& each : m_files) {
        if (!each.present) continue;
        connect(m_save->menu()->addAction(words(each.kind)), &QAction::triggered, this,
                [this, file = *each.present] { saveCopy(file); });
    }
}

void BookFiles::saveCopy(const derivatives::Derivative& file) {
    const QString suffix = qs(extensionOf(file.kind));
    const QString kind = words(file.kind);
    const NewFile question{tr("Save a copy"), QStringLiteral("%1 (*.%2)").arg(kind, suffix), m_title, suffix};
    saveNewFile(
        m_context.dialogs, m_context.settings, *this, question, m_context.library.clock().today(),
        [this, from = m_context.library.filesFolder() / file.path](const QString& path) {
            m_context.jobs
                .start([] { return tr("Saving a copy"); },
                       [from, to = std::filesystem::path(path.toStdU16String()), address = m_context.library.address()](
                           jobs::Progress&) -> Saved { return derivatives::saveCopy(from, to, address); })
                .then(this, [this, path](const Saved& saved) {
                    if (saved) return m_context.announcer.done([path] { return tr("Saved: %1").arg(path); });
                    m_context.announcer.tell(Tone::Refused, [why = saved.error()] { return words(why); });
                });
        });
}

} // namespace kitapdar::ui
