#include "ui/forms/FormDraft.h"

#include "ui/dialogs/Dialogs.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <utility>

namespace kitapdar::ui {

namespace {

QJsonValue valueOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) return text->toPlainText();
    if (const auto* choice = qobject_cast<const QComboBox*>(field)) return choice->currentIndex();
    if (const auto* number = qobject_cast<const QSpinBox*>(field)) return number->value();
    return {};
}

void show(QWidget* field, const QJsonValue& value) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->setText(value.toString());
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) text->setPlainText(value.toString());
    if (auto* choice = qobject_cast<QComboBox*>(field)) choice->setCurrentIndex(value.toInt(-1));
    if (auto* number = qobject_cast<QSpinBox*>(field)) number->setValue(value.toInt());
}

} // namespace

FormDraft::FormDraft(Drafts& drafts, QObject* form) : QObject(form), m_drafts(drafts) {}

void FormDraft::watch(const QString& name, QWidget* field) {
    m_fields.push_back({name, field});
    if (auto* line = qobject_cast<QLineEdit*>(field)) connect(line, &QLineEdit::textChanged, this, &FormDraft::changed);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::changed);
    if (auto* number = qobject_cast<QSpinBox*>(field))
        connect(number, &QSpinBox::valueChanged, this, &FormDraft::changed);
    if (auto* choice = qobject_cast<QComboBox*>(field)) {
        connect(choice, &QComboBox::activated, this, [this, name] {
            m_chosen.insert(name);
            changed();
        });
    }
}

QJsonObject FormDraft::values() const {
    QJsonObject all;
    for (const Field& field : m_fields) all.insert(field.name, valueOf(field.widget));
    return all;
}

/// Each field that differs, with what was stored and what is typed.
QJsonObject FormDraft::typed() const {
    QJsonObject all;
    for (const Field& field : m_fields) {
        const QJsonValue now = valueOf(field.widget);
        const QJsonValue before = m_stored.value(field.name);
        if (now == before || (qobject_cast<QComboBox*>(field.widget) && !m_chosen.contains(field.name))) continue;
        all.insert(field.name, QJsonArray{before, now});
    }
    return all;
}

FormDraft::Restored FormDraft::begin(const QString& form, const QString& link, const std::function<void()>& show) {
    const QScopedValueRollback quiet(m_quiet, true);
    m_form = form;
    m_link = link;
    m_chosen.clear();
    show();
    m_stored = values();
    const auto draft = m_drafts.find(form);
    if (!draft) return Restored::Nothing;
    Restored restored = Restored::Typed;
    for (const Field& field : m_fields) {
        const QJsonArray kept = draft->fields.value(field.name).toArray();
        if (kept.size() != 2) continue;
        const QJsonValue now = m_stored.value(field.name);
        if (kept[0] != now && kept[1] != now) restored = Restored::Differs;
        m_chosen.insert(field.name);
        kitapdar::ui::show(field.widget, kept[1]);
    }
    return restored;
}

void FormDraft::stored(const std::function<void()>& show) {
    const QScopedValueRollback quiet(m_quiet, true);
    show();
    m_stored = values();
}

bool FormDraft::isTyped() const { return !m_form.isEmpty() && !typed().isEmpty(); }

void FormDraft::drop() {
    m_chosen.clear();
    m_stored = values();
    if (!m_form.isEmpty()) m_drafts.drop(m_form);
}

void FormDraft::leave(Dialogs& dialogs, QWidget& form, const std::function<void()>& away) {
    if (!isTyped()) {
        drop();
        return away();
    }
    if (std::exchange(m_asking, true)) return;
    dialogs.ask(form,
                {tr("Throw away what was typed?"), tr("What was typed into this form is not saved."),
                 tr("Throw it away"), tr("Go on typing"), Tone::Attention},
                [self = QPointer(this), away](bool yes) {
                    if (!self) return;
                    self->m_asking = false;
                    if (!yes) return;
                    self->drop();
                    away();
                });
}

void FormDraft::changed() {
    if (m_quiet || m_form.isEmpty()) return;
    const QJsonObject now = typed();
    if (now.isEmpty())
        m_drafts.drop(m_form);
    else
        m_drafts.keep(m_form, {m_link, now});
}

} // namespace kitapdar::ui
