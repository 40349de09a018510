#include "ui/forms/FormDraft.h"

#include "ui/dialogs/Dialogs.h"
#include "ui/shell/Announcer.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
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

DraftSubject DraftSubject::of(const QString& title, const QStringList& parts) {
    const QByteArray bytes = parts.join(QChar(0x1F)).toUtf8();
    return {QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(24)), title};
}

FormDraft::FormDraft(Drafts& drafts, QObject* form) : QObject(form), m_drafts(drafts) {
    connect(&drafts, &Drafts::exchanged, this, &FormDraft::exchange);
}

void FormDraft::watch(const QString& name, QWidget* field, const std::optional<DraftCipher>& cipher) {
    m_fields.push_back({name, field, cipher});
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

QJsonArray FormDraft::keptOf(const Field& field, const QJsonObject& fields) {
    const QJsonValue kept = fields.value(field.name);
    if (!field.cipher || !kept.isString()) return kept.toArray();
    const auto opened = field.cipher->open(kept.toString());
    return opened ? QJsonDocument::fromJson(opened->toUtf8()).array() : QJsonArray();
}

QJsonObject FormDraft::forFile(QJsonObject fields) const {
    for (const Field& field : m_fields) {
        if (!field.cipher || !fields.contains(field.name)) continue;
        const QByteArray plain = QJsonDocument(fields.value(field.name).toArray()).toJson(QJsonDocument::Compact);
        const auto sealed = field.cipher->seal(QString::fromUtf8(plain));
        if (sealed)
            fields.insert(field.name, *sealed);
        else
            fields.remove(field.name);
    }
    return fields;
}

FormDraft::Restored FormDraft::begin(const QString& form, const QString& link, const std::function<void()>& show,
                                     const std::optional<DraftSubject>& about) {
    m_form = form;
    m_link = link;
    m_about = about;
    m_another.reset();
    stored(show);
    m_chosen.clear();
    return m_about ? restore() : Restored::Nothing;
}

FormDraft::Restored FormDraft::setAbout(const DraftSubject& about) {
    const bool another = !std::exchange(m_about, about);
    if (m_form.isEmpty()) return Restored::Nothing;
    if (isTyped())
        changed();
    else if (another)
        return restore();
    return Restored::Nothing;
}

FormDraft::Restored FormDraft::restore() {
    const auto draft = m_drafts.find(m_form);
    if (!draft) return Restored::Nothing;
    if (draft->about != m_about->identity) {
        m_another = draft;
        return Restored::OfAnother;
    }
    bool differs = false;
    for (const Field& field : m_fields) {
        const QJsonArray kept = keptOf(field, draft->fields);
        const QJsonValue now = m_stored.value(field.name);
        differs = differs || (kept.size() == 2 && kept[0] != now && kept[1] != now);
    }
    const QScopedValueRollback quiet(m_quiet, true);
    putIn(draft->fields);
    return differs ? Restored::Differs : Restored::Typed;
}

/// Each field with what was stored and what was typed.
void FormDraft::putIn(const QJsonObject& fields) {
    for (const Field& field : m_fields) {
        const QJsonArray kept = keptOf(field, fields);
        if (kept.size() != 2) continue;
        m_chosen.insert(field.name);
        show(field.widget, kept[1]);
    }
}

void FormDraft::exchange() {
    if (m_form.isEmpty()) return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const QJsonObject typed = this->typed();
        for (const Field& field : m_fields) {
            if (typed.contains(field.name)) show(field.widget, m_stored.value(field.name));
        }
    }
    m_chosen.clear();
    m_another.reset();
    if (m_about) restore();
}

void FormDraft::offer(Announcer& announcer) {
    if (!m_another) return;
    const Words held = [title = m_another->title] {
        const QString kept = tr("It was not put in, and is kept until you type something else here.");
        return (title.isEmpty() ? tr("What was typed here before may have been about another one.")
                                : tr("What was typed here before was about “%1”. What is here now is another one, or "
                                     "was changed.")
                                      .arg(title)) +
               QLatin1Char(' ') + kept;
    };
    announcer.tell(Tone::Attention, held,
                   {[] { return tr("Put it in all the same"); },
                    [self = QPointer(this), form = m_form] {
                        if (!self || self->m_form != form || !self->m_another) return;
                        self->putIn(Drafts::Draft(*self->m_another).fields);
                        self->changed(); // a choice is told by its hand alone
                    }});
}

void FormDraft::stored(const std::function<void()>& show) {
    const QScopedValueRollback quiet(m_quiet, true);
    show();
    m_stored = values();
}

bool FormDraft::isTyped() const { return !m_form.isEmpty() && !typed().isEmpty(); }

void FormDraft::drop() {
    m_chosen.clear();
    m_another.reset();
    m_stored = values();
    if (!m_form.isEmpty()) m_drafts.drop(m_form);
}

void FormDraft::leave(Dialogs& dialogs, QWidget& form, const std::function<void()>& away) {
    if (!isTyped()) {
        if (!m_another) drop();
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
    if (m_quiet || m_form.isEmpty() || !m_about) return;
    const QJsonObject now = typed();
    if (now.isEmpty()) {
        if (!m_another) m_drafts.drop(m_form);
        return;
    }
    m_another.reset();
    m_drafts.keep(m_form, {m_link, forFile(now), m_about->identity, m_about->title});
}

} // namespace kitapdar::ui
