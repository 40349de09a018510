#include "ui/catalogue/FieldCompletion.h"

#include "core/catalogue/editing/AuthorMarks.h"
#include "core/catalogue/editing/CataloguingQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/library/Library.h"
#include "ui/catalogue/RecordChoices.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"
#include "wording/Text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>

#include <array>

namespace kitapdar::ui {

namespace {

using E = catalogue::FormElement;

constexpr int valueRole = Qt::UserRole + 1;
constexpr int recordRole = Qt::UserRole + 2;
constexpr int mostShown = 10;
constexpr const char* elementProperty = "element";

constexpr std::array countries{"KZ", "RU", "UZ", "KG", "TR", "CN", "MN", "UA", "BY", "DE", "FR", "GB", "US"};

bool namesRecord(E element) { return element == E::SetTitle || element == E::HostTitle; }

/// Several values of a line are parted by a semicolon.
QString lastPart(const QString& text) { return text.section(QLatin1Char(';'), -1).trimmed(); }

QString rowWords(const catalogue::RecordRow& row) {
    QString text = qs(row.title);
    if (!row.authors.empty()) text += QStringLiteral(" / ") + qs(row.authors);
    if (row.year) text += QStringLiteral(", ") + QString::number(*row.year);
    return text;
}

} // namespace

FieldCompletion::FieldCompletion(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this)) {
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FieldCompletion::take);
}

QAbstractItemView& FieldCompletion::popup() const { return *m_completer->popup(); }

void FieldCompletion::watch(QLineEdit& edit, E element) {
    edit.setProperty(elementProperty, static_cast<int>(element));
    edit.installEventFilter(this);
    connect(&edit, &QLineEdit::textEdited, this, [this, line = &edit, element] { ask(*line, element); });
}

bool FieldCompletion::eventFilter(QObject* watched, QEvent* event) {
    // A mark is proposed before anything is typed; a list that closes gives the focus back, too.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        auto* edit = qobject_cast<QLineEdit*>(watched);
        const bool mark = edit && static_cast<E>(edit->property(elementProperty).toInt()) == E::AuthorMark;
        if (mark && edit->text().isEmpty()) ask(*edit, E::AuthorMark);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        auto* edit = qobject_cast<QLineEdit*>(watched);
        if (edit && key.key() == Qt::Key_Down && key.modifiers() == Qt::NoModifier && !popup().isVisible()) {
            ask(*edit, static_cast<E>(edit->property(elementProperty).toInt()));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FieldCompletion::ask(QLineEdit& edit, E element) {
    const int question = ++m_question;
    const QString typed = lastPart(edit.text());
    const auto isLast = [this, question, line = QPointer(&edit)] {
        return line && m_question == question && line->hasFocus();
    };
    if (element == E::Language || element == E::OriginalLanguage || element == E::Country) {
        std::vector<Proposal> proposals;
        const auto offer = [&](const char* code, const QString& name) {
            const QString value = QString::fromLatin1(code);
            const bool fits = typed.isEmpty() || value.startsWith(typed, Qt::CaseInsensitive) ||
                              name.startsWith(typed, Qt::CaseInsensitive);
            if (fits && value != typed) proposals.push_back({value + QStringLiteral(" · ") + name, value});
        };
        if (element == E::Country)
            for (const char* code : countries) offer(code, countryWords(code));
        else
            for (const char* code : languagesFirst) offer(code, languageWords(code));
        return show(edit, proposals);
    }
    if (element == E::AuthorMark) {
        m_context.library.read(&catalogue::AuthorMarks::propose, m_heading)
            .then(this, [this, isLast, typed, line = &edit](const Result<std::string>& mark) {
                if (mark && !mark->empty() && isLast() && qs(*mark) != typed)
                    show(*line, std::vector<Proposal>{Proposal{qs(*mark), qs(*mark)}});
            });
        return;
    }
    if (typed.isEmpty()) return m_completer->popup()->hide();
    if (namesRecord(element)) {
        m_context.library.read(&catalogue::SearchIndex::search, utf8(typed), catalogue::Facets(), mostShown, 0)
            .then(this, [this, isLast, line = &edit](const Result<catalogue::SearchHits>& hits) {
                if (!hits || !isLast()) return;
                std::vector<Proposal> proposals;
                for (const catalogue::RecordRow& row : hits->rows)
                    proposals.push_back({rowWords(row), qs(row.title), row.id.value});
                show(*line, proposals);
            });
        return;
    }
    m_context.library.read(&catalogue::CataloguingQueries::suggestions, element, utf8(typed), mostShown)
        .then(this, [this, isLast, typed, line = &edit](const Result<std::vector<std::string>>& values) {
            if (!values || !isLast()) return;
            std::vector<Proposal> proposals;
            for (const std::string& value : *values) {
                if (qs(value) != typed) proposals.push_back({qs(value), qs(value)});
            }
            show(*line, proposals);
        });
}

void FieldCompletion::show(QLineEdit& edit, const std::vector<Proposal>& proposals) {
    m_model->clear();
    if (proposals.empty()) return m_completer->popup()->hide();
    for (const Proposal& each : proposals) {
        auto* item = new QStandardItem(each.shown);
        item->setData(each.value, valueRole);
        item->setData(QVariant::fromValue<qint64>(each.record), recordRole);
        m_model->appendRow(item);
    }
    m_completer->setWidget(&edit);
    m_completer->complete();
}

void FieldCompletion::take(const QModelIndex& index) {
    auto* edit = qobject_cast<QLineEdit*>(m_completer->widget());
    if (!edit) return;
    if (const qint64 record = index.data(recordRole).toLongLong(); record != 0) return Q_EMIT recordChosen(record);
    const QString before = edit->text().section(QLatin1Char(';'), 0, -2);
    const QString value = index.data(valueRole).toString();
    edit->setText(before.isEmpty() ? value : before + QStringLiteral("; ") + value);
    Q_EMIT chosen(edit);
}

} // namespace kitapdar::ui
