#include "ui/digitization/ItemTexts.h"

#include "wording/CatalogueWords.h"
#include "wording/DigitizationWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

using digitization::Category;
using digitization::ItemRow;
using digitization::ItemState;

struct ItemTexts {
    Q_DECLARE_TR_FUNCTIONS(ItemTexts)
};

bool isWork(ItemState state) { return state != ItemState::Dropped && state != ItemState::Returned; }

} // namespace

QString priorityText(const ItemRow& row) {
    QStringList parts;
    const auto add = [&](const QString& name, int points) {
        if (points > 0) parts << QStringLiteral("%1 %2").arg(name).arg(points);
    };
    add(words(row.item.category), row.priority.category);
    add(ItemTexts::tr("moved up"), row.priority.bump);
    add(ItemTexts::tr("deadline"), row.priority.deadline);
    add(ItemTexts::tr("rework"), row.priority.rework);
    const QString total = ItemTexts::tr("Priority %1").arg(row.priority.total);
    return parts.isEmpty() ? total : total + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

int daysInState(const digitization::Item& item, Instant now) {
    constexpr std::int64_t day = 24LL * 3600 * 1000;
    return static_cast<int>(std::max<std::int64_t>(0, (now.milliseconds - item.stateSince.milliseconds) / day));
}

QString ageText(int days) { return days == 0 ? ItemTexts::tr("today") : ItemTexts::tr("%1 d").arg(days); }

Icon iconOf(Category category) {
    switch (category) {
    case Category::LocalHistory:
        return Icon::Bookmark;
    case Category::Rare:
        return Icon::Lock;
    case Category::Newspaper:
        return Icon::Report;
    case Category::Request:
        return Icon::Reader;
    case Category::Other:
        break;
    }
    return Icon::Book;
}

CellMark markOf(ItemState state) {
    switch (state) {
    case ItemState::Accepted:
        return {Icon::Check, Tone::Ok};
    case ItemState::Ready:
    case ItemState::Packed:
        return {Icon::Tick, Tone::Ok};
    case ItemState::Sent:
        return {Icon::Upload, Tone::Info};
    case ItemState::Returned:
        return {Icon::Undo, Tone::Attention};
    case ItemState::Dropped:
        return {Icon::Minus, Tone::Secondary};
    case ItemState::Candidate:
    case ItemState::Queued:
        return {Icon::Queue, Tone::Secondary};
    default:
        return {Icon::Clock, Tone::Accent};
    }
}

std::optional<ItemState> stepForward(ItemState state) {
    const auto& moves = digitization::movesFrom(state);
    return moves.empty() ? std::nullopt : std::optional(moves.front());
}

std::optional<ItemState> stepBack(ItemState state) {
    std::optional<ItemState> nearest;
    for (const ItemState each : digitization::movesFrom(state)) {
        if (!isWork(each) || each >= state || each == stepForward(state)) continue;
        if (!nearest || each > *nearest) nearest = each;
    }
    return nearest;
}

DraftSubject draftSubjectOf(const digitization::Item& item, const QString& title) {
    return DraftSubject::of(title, {QString::number(item.id.value), QString::number(item.recordId.value),
                                    QString::number(item.enteredAt.milliseconds)});
}

std::vector<Column<ItemRow>> itemColumns(const Clock& clock) {
    return {
        {.head = {.id = QStringLiteral("title"), .title = [] { return ItemTexts::tr("Title"); }, .width = 300},
         .text = [](const ItemRow& row) { return qs(row.title); },
         .mark =
             [](const ItemRow& row) {
                 return row.overdue ? std::optional(CellMark{Icon::Attention, Tone::Attention}) : std::nullopt;
             }},
        {.head = {.id = QStringLiteral("state"), .title = [] { return ItemTexts::tr("State"); }, .width = 210},
         .text = [](const ItemRow& row) { return words(row.item.state); },
         .mark = [](const ItemRow& row) { return std::optional(markOf(row.item.state)); }},
        {.head = {.id = QStringLiteral("age"),
                  .title = [] { return ItemTexts::tr("At this stage"); },
                  .alignment = Qt::AlignRight,
                  .width = 90},
         .text = [&clock](const ItemRow& row) { return ageText(daysInState(row.item, clock.now())); }},
        {.head = {.id = QStringLiteral("category"), .title = [] { return ItemTexts::tr("Category"); }, .width = 140},
         .text = [](const ItemRow& row) { return words(row.item.category); }},
        {.head = {.id = QStringLiteral("due"), .title = [] { return ItemTexts::tr("Due"); }, .width = 110},
         .text = [](const ItemRow& row) { return dayText(row.item.dueOn); },
         .value = [](const ItemRow& row) { return documents::cellOf(row.item.dueOn); }},
        {.head = {.id = QStringLiteral("assignee"), .title = [] { return ItemTexts::tr("Who"); }, .width = 140},
         .text = [](const ItemRow& row) { return qs(row.item.assignee); }},
        {.head = {.id = QStringLiteral("batch"), .title = [] { return ItemTexts::tr("Batch"); }, .width = 160},
         .text = [](const ItemRow& row) { return qs(row.batchName); }},
        {.head = {.id = QStringLiteral("pages"),
                  .title = [] { return ItemTexts::tr("Pages"); },
                  .alignment = Qt::AlignRight,
                  .width = 80},
         .text = [](const ItemRow& row) { return row.pages > 0 ? numberText(row.pages) : QString(); },
         .value = [](const ItemRow& row) { return documents::countOf(row.pages); }},
        {.head = {.id = QStringLiteral("priority"),
                  .title = [] { return ItemTexts::tr("Priority"); },
                  .alignment = Qt::AlignRight,
                  .width = 90},
         .text = [](const ItemRow& row) { return QString::number(row.priority.total); },
         .value = [](const ItemRow& row) { return documents::Cell(std::int64_t(row.priority.total)); }},
        {.head = {.id = QStringLiteral("authors"),
                  .title = [] { return ItemTexts::tr("Author"); },
                  .width = 200,
                  .shown = false},
         .text = [](const ItemRow& row) { return qs(row.authors); }},
        {.head = {.id = QStringLiteral("language"),
                  .title = [] { return ItemTexts::tr("Language"); },
                  .width = 110,
                  .shown = false},
         .text = [](const ItemRow& row) { return languageWords(row.language); }}};
}

} // namespace kitapdar::ui
