#include "ui/digitization/PageEdits.h"

#include "core/library/Library.h"
#include "core/pages/IngestService.h"
#include "core/pages/PageService.h"
#include "core/recognition/TextQueries.h"
#include "ui/digitization/FilesFolder.h"
#include "ui/digitization/PageModel.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/PageWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <type_traits>

namespace kitapdar::ui {

using pages::PageId;
using pages::PageService;

namespace {

constexpr int readingPause = 120; // ms

} // namespace

PageEdits::PageEdits(const Context& context, PageModel& pages, QWidget& place)
    : QObject(&place), m_context(context), m_pages(pages), m_place(place) {
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingPause);
    connect(&m_reading, &QTimer::timeout, this, &PageEdits::look);
    connect(&context.changes, &Changes::committed, this, &PageEdits::committed);
}

template <class Answer>
void PageEdits::follow(const Pending<Answer>& pending, Words done, std::function<void()> then) {
    ++m_writing;
    pending.then(this, [this, done = std::move(done), then = std::move(then)](const Answer& answer) {
        --m_writing;
        m_isStale = true;
        if (!answer) {
            m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
            if (done && faultIn(answer.error())) Q_EMIT notSaved();
        } else if (done) {
            m_context.announcer.done(done, Undo::Offered);
        }
        if (answer && then) then();
        answered();
    });
}

void PageEdits::answered() {
    if (m_isStale && m_writing == 0) m_reading.start();
}

void PageEdits::look() {
    if (!m_isStale || m_writing > 0 || !m_place.isVisible()) return;
    m_isStale = false;
    m_pages.reload();
}

void PageEdits::committed(const ChangedRows& rows) {
    const auto ours = [](const ChangedRow& row) {
        return row.subject == Subject::Page || row.subject == Subject::PageFlag || row.subject == Subject::Scan ||
               row.subject == Subject::Chapter;
    };
    if (std::ranges::none_of(rows, ours)) return;
    m_isStale = true;
    answered();
}

void PageEdits::judge(PageId page, pages::Verdict verdict, std::optional<pages::PageDefect> defect) {
    follow(m_context.library.write(&PageService::judge, page, verdict, defect));
}

void PageEdits::rotate(PageId page, int quarters) {
    follow(m_context.library.write(&PageService::rotate, std::vector{page}, quarters), {},
           [this, page] { tellSetAside(page); });
}

void PageEdits::move(PageId page, std::optional<PageId> before) {
    follow(m_context.library.write(&PageService::move, std::vector{page}, before));
}

void PageEdits::split(PageId page, int at, pages::SplitOrder order) {
    follow(
        m_context.library.write(&PageService::split, page, at, order),
        [] { return tr("The picture is two pages now."); }, [this, page] { tellSetAside(page); });
}

/// A person's text of the former picture is used no more: nobody should find that out from the finished book.
void PageEdits::tellSetAside(PageId page) {
    m_context.library.read(&recognition::TextQueries::setAside, page).then(this, [this](const Result<int>& version) {
        if (!version || *version == 0) return;
        m_context.announcer.tell(Tone::Attention, [] {
            return tr(
                "The page shows another picture now. The text that a person has made of the former one is "
                "kept and used no more: proofreading shows it beside the new one.");
        });
    });
}

void PageEdits::remove(PageId page) {
    follow(m_context.library.write(&PageService::remove, std::vector{page}),
           [] { return tr("The page was taken out of the book; its scan is kept."); });
}

void PageEdits::label(PageId page, const QString& label) {
    follow(m_context.library.write(&PageService::label, pages::Labelling{page, utf8(label)}), [label] {
        return label.isEmpty() ? tr("The printed numbers from this page on were taken away.")
                               : tr("The printed numbers go on from %1.").arg(label);
    });
}

void PageEdits::insertAbsent(std::optional<PageId> before, const QString& reason) {
    if (!m_pages.item()) return;
    follow(m_context.library.write(&PageService::insertAbsent,
                                   pages::NewAbsentPage{*m_pages.item(), before, utf8(reason)}),
           [] { return tr("A page that is not there has its place in the book now."); });
}

void PageEdits::setKind(PageId page, pages::PageKind kind) {
    follow(m_context.library.write(&PageService::setKind, std::vector{page}, kind));
}

void PageEdits::setChapter(PageId page, const QString& title) {
    const pages::Chapter* known = m_pages.chapterOn(page);
    if (known && title.isEmpty())
        return follow(m_context.library.write(&PageService::removeChapter, known->id),
                      [] { return tr("No chapter begins on this page any more."); });
    if (known) {
        pages::Chapter chapter = *known;
        chapter.title = utf8(title);
        return follow(m_context.library.write(&PageService::editChapter, chapter),
                      [title] { return tr("“%1” begins on this page.").arg(title); });
    }
    follow(m_context.library.write(&PageService::addChapter, page, 1, utf8(title)),
           [title] { return tr("“%1” begins on this page.").arg(title); });
}

void PageEdits::ingest(const QStringList& files, std::optional<PageId> before) {
    using Answer = Result<pages::Ingested, pages::IngestRefusal>;
    if (!m_pages.item() || files.isEmpty() || !hasFilesFolder(m_context)) return;
    pages::IngestOrder order{*m_pages.item()};
    order.before = before;
    for (const QString& file : files) order.from.emplace_back(file.toStdU16String());
    m_context.jobs
        .start([] { return tr("Taking scans into the library"); },
               [&library = m_context.library, order,
                permission =
                    m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress& progress) -> Answer {
                   TRY(const auto by, permission.result());
                   return pages::IngestService(library.store(), library.journal())
                       .ingest(order, library.filesFolder(), by, progress);
               })
        .then(this, [this](const Answer& taken) {
            m_isStale = true;
            answered();
            if (!taken) return m_context.announcer.tell(Tone::Refused, [why = taken.error()] { return words(why); });
            const auto added = taken->pages;
            const auto present = static_cast<std::int64_t>(taken->present.size());
            if (taken->failed.empty()) {
                return m_context.announcer.done(
                    [added, present] {
                        return present == 0 ? tr("Pages added: %1").arg(added)
                                            : tr("Pages added: %1. Files that the book has already: %2.")
                                                  .arg(added)
                                                  .arg(present);
                    },
                    added > 0 ? Undo::Offered : Undo::NotOffered);
            }
            const auto failed = static_cast<std::int64_t>(taken->failed.size());
            m_context.announcer.tell(Tone::Attention, [added, failed, name = qs(taken->failed.front().name),
                                                       why = taken->failed.front().why] {
                return tr("Pages added: %1. Not taken: %2. The first of them, %3: %4")
                    .arg(added)
                    .arg(failed)
                    .arg(name, words(why));
            });
        });
}

void PageEdits::replace(PageId page, const QString& file) {
    using Answer = Result<pages::Page, pages::IngestRefusal>;
    if (!hasFilesFolder(m_context)) return;
    m_context.jobs
        .start([] { return tr("Taking another scan of the page"); },
               [&library = m_context.library, page, path = std::filesystem::path(file.toStdU16String()),
                permission =
                    m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress& progress) -> Answer {
                   TRY(const auto by, permission.result());
                   return pages::IngestService(library.store(), library.journal())
                       .replace(page, path, library.filesFolder(), {}, by, progress);
               })
        .then(this, [this](const Answer& replaced) {
            m_isStale = true;
            answered();
            if (!replaced)
                return m_context.announcer.tell(Tone::Refused, [why = replaced.error()] { return words(why); });
            m_context.announcer.done([] { return tr("The page shows the new scan; the former one is kept."); },
                                     Undo::Offered);
            tellSetAside(replaced->id);
        });
}

} // namespace kitapdar::ui
