#include "ui/settings/RowMemory.h"

#include "ui/widgets/DataTable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int pauseBeforeKeeping = 400; // ms: a key that is held down writes once

const QString idName = QStringLiteral("id");
const QString rowName = QStringLiteral("row");
const QString scrolledName = QStringLiteral("scrolled");

} // namespace

RowMemory::RowMemory(DataTable& table, Settings& settings, QString list, QString library, std::function<bool()> isKept)
    : QObject(&table),
      m_table(table),
      m_settings(settings),
      m_list(std::move(list)),
      m_library(std::move(library)),
      m_isKept(std::move(isKept)) {
    m_rests.setSingleShot(true);
    m_rests.setInterval(pauseBeforeKeeping);
    connect(&m_rests, &QTimer::timeout, this, &RowMemory::keep);
    const auto changed = [this] {
        if (m_restored) m_rests.start();
    };
    connect(&table, &DataTable::currentIdChanged, this, changed);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, changed);
    connect(&table.list(), &WindowModelBase::rowsArrived, this, [this] {
        m_restored ? confirm() : restore();
        keepWhatWaits();
    });
    connect(&table.list(), &WindowModelBase::stateChanged, this, &RowMemory::keepWhatWaits);
}

QString RowMemory::key() const {
    const QByteArray who = m_settings.text(Setting::Operator).toUtf8().toHex();
    return QStringLiteral("rows.%1.%2.%3")
        .arg(m_list, QString::fromLatin1(who), QString::fromLatin1(m_library.toUtf8().toHex()));
}

std::optional<RowMemory::Place> RowMemory::kept() const {
    const QString text = m_settings.note(key());
    if (text.isEmpty()) return std::nullopt;
    const QJsonObject written = QJsonDocument::fromJson(text.toUtf8()).object();
    return Place{written[idName].toInteger(), written[rowName].toInt(), written[scrolledName].toInt()};
}

void RowMemory::keep() {
    m_waits = false;
    if (!m_isKept()) return;
    if (m_unconfirmed || m_table.list().state() != WindowModelBase::State::Ready) {
        m_waits = true; // the list is being read: what a hand chose meanwhile is not lost
        return;
    }
    const QJsonObject written{{idName, static_cast<qint64>(m_table.currentId().value_or(0))},
                              {rowName, m_table.currentIndex().row()},
                              {scrolledName, m_table.verticalScrollBar()->value()}};
    const QString text = QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact));
    if (m_settings.note(key()) != text) m_settings.setNote(key(), text);
}

void RowMemory::keepWhatWaits() {
    if (m_waits && m_table.list().state() == WindowModelBase::State::Ready) m_rests.start();
}

void RowMemory::restore() {
    m_restored = true;
    const auto place = kept();
    if (!place || !m_isKept() || m_table.currentIndex().isValid()) return;
    const auto row = m_table.list().rowOf(place->id).value_or(place->row);
    if (place->id != 0 && row >= 0 && row < m_table.list().rowCount()) {
        m_unconfirmed = place;
        m_table.selectRow(row);
        confirm();
    }
    m_table.verticalScrollBar()->setValue(place->scrolled);
}

void RowMemory::confirm() {
    if (!m_unconfirmed) return;
    const auto found = m_table.list().idOf(m_table.currentIndex().row());
    if (!found) return; // it is still being read
    const std::int64_t wanted = std::exchange(m_unconfirmed, std::nullopt)->id;
    if (*found == wanted) return;
    const int scrolled = m_table.verticalScrollBar()->value();
    if (const auto row = m_table.list().rowOf(wanted))
        m_table.selectRow(*row);
    else
        m_table.setCurrentIndex({});
    m_table.verticalScrollBar()->setValue(scrolled);
}

} // namespace kitapdar::ui
