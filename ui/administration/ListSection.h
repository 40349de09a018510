// A part that is a list and, below it, the form of the line that is chosen: places, desks, categories. A derived part
// tells its columns and fields, and how a line is read, stored and removed.
//
// What was typed and not saved is a draft; another line is opened only when it is saved or thrown away. A line that was
// changed meanwhile is not written over: the form says so and what was typed stays.
#pragma once

#include "core/base/Member.h"
#include "ui/administration/Administration.h"
#include "ui/administration/Section.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/ListModel.h"
#include "ui/settings/Settings.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>
#include <vector>

namespace kitapdar::ui {

template <class T>
class ListSection : public Section {
public:
    using IdOf = typename ListModel<T>::IdOf;

    ListSection(const Context& context, const QString& name, Words title, Words purpose, std::vector<Column<T>> columns,
                IdOf idOf)
        : Section(context, name, std::move(title), std::move(purpose)),
          m_model(std::move(columns), std::move(idOf)),
          m_table(new DataTable(QStringLiteral("administration.") + name, m_model, memoryIn(context.settings))),
          m_draft(new FormDraft(context.settings.drafts(), this)),
          m_fields(new FormLayout),
          m_buttons(new FlowLayout(Qt::AlignRight)),
          m_new(makeButton([] { return Administration::tr("New"); }, Icon::Plus)),
          m_remove(makeButton([] { return Administration::tr("Remove"); }, Icon::Trash)),
          m_save(makePrimaryButton([] { return Administration::tr("Save"); })) {
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        keepWorded(m_table, [this] { m_table->setAccessibleName(this->title()); });
        if (QAction* edit = context.actions.find(QStringLiteral("window.edit"))) m_table->addAction(edit);
        m_table->emptyState().setWords(
            Icon::Settings, [] { return Administration::tr("Nothing here yet."); },
            [] { return Administration::tr("New"); });
        m_new->setToolTip(QStringLiteral("Ins"));
        m_save->setToolTip(QStringLiteral("Ctrl+S"));
        m_remove->setToolTip(QStringLiteral("Del"));
        auto* editor = new Card;
        editor->content()->addLayout(m_fields);
        for (QPushButton* each : {m_new, m_remove, m_save}) m_buttons->addWidget(each);
        editor->content()->addWidget(message());
        editor->content()->addLayout(m_buttons);
        keepStyled(editor, [this](const Look& look) {
            constexpr int least = 150; // px at 100 %: a head and some rows, or why there are none
            m_table->setMinimumHeight(look.px(least));
            m_buttons->setSpacing(look.px(space::s));
        });
        m_model.readBy([this] { read(); });
        column()->addWidget(m_table, 1);
        column()->addWidget(editor);
        connect(&m_table->emptyState(), &EmptyState::actionClicked, this, [this] { begin(); });
        connect(m_table, &DataTable::currentIdChanged, this, [this] { openCurrent(m_table->currentId()); });
        connect(m_table, &DataTable::opened, this, [this](std::int64_t) { this->edit(); });
        connect(m_new, &QPushButton::clicked, this, [this] { begin(); });
        connect(m_remove, &QPushButton::clicked, this, [this] { removeShown(); });
        connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    }

    DataTable& table() { return *m_table; }
    Form<T>& form() { return m_form; }

    /// The form while something is typed in it that is not saved, else the list.
    void takeFocus() override { m_draft->isTyped() ? focusForm() : m_table->setFocus(Qt::OtherFocusReason); }
    bool edit() override {
        focusForm();
        return true;
    }
    /// An empty form, once what is typed in it is saved or thrown away.
    void begin() {
        if (!m_new->isEnabled()) return;
        m_draft->leave(context().dialogs, *this, [this] {
            show(blank(), std::nullopt);
            m_isForNew = true;
            focusForm();
        });
    }
    bool save() override {
        if (m_busy || !m_save->isEnabled()) return true;
        const auto typed = m_form.typed(m_base);
        if (!typed) {
            say(Tone::Refused, [] { return Administration::tr("This cannot be understood."); });
            if (QWidget* field = m_form.misunderstood()) field->setFocus();
            return true;
        }
        if (m_shown && m_form.isSame(*typed, m_base)) {
            m_draft->drop();
            say(Tone::Normal, {});
            context().announcer.tell(Tone::Info, nothingChangedWords);
            return true;
        }
        m_busy = true;
        store(*typed, !m_shown.has_value());
        return true;
    }

protected:
    /// With the draft's name for each, after all fields of the form were told.
    void showFields(const std::vector<const char*>& draftNames) {
        for (std::size_t i = 0; i < m_form.fields().size(); ++i) {
            const LabelledWidget& field = m_form.fields()[i];
            m_fields->addField(field.label, field.widget);
            m_draft->watch(QString::fromLatin1(draftNames.at(i)), field.widget);
        }
        show(blank(), std::nullopt);
    }
    void addButton(QPushButton* button) { m_buttons->insertWidget(0, button); }
    /// New, Remove and Save work for those alone who have this permission, and so do further buttons that are named.
    void need(Permission permission, std::initializer_list<QPushButton*> further = {}) {
        for (QPushButton* each : {m_new, m_remove, m_save}) keepPermitted(context().actions, *each, permission);
        for (QPushButton* each : further) keepPermitted(context().actions, *each, permission);
        connect(&m_table->emptyState(), &EmptyState::actionClicked, this, [this, permission] {
            const QString why = context().actions.whyNot(permission);
            if (!why.isEmpty()) context().announcer.tell(Tone::Attention, [why] { return why; });
        });
    }
    void forbidRemoving() { m_remove->hide(); }
    void forbidNew() { m_new->hide(); }

    /// The rows that were read. The form follows them unless something is typed in it.
    void setRows(std::vector<T> rows) {
        m_model.setRows(std::move(rows));
        if (m_wanted) {
            const auto row = m_model.rowOf(*std::exchange(m_wanted, std::nullopt));
            if (row) m_table->selectRow(*row);
        }
        const T* stored = m_shown ? m_model.rowWith(*m_shown) : nullptr;
        if (!m_draft->isTyped()) {
            if (stored) return show(*stored, m_shown);
            if (m_shown) return show(blank(), std::nullopt);
            if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->selectRow(0);
            return;
        }
        if (m_shown && !(stored && isSameVersion(*stored, m_base)))
            say(Tone::Attention, [] {
                return Administration::tr(
                    "The same was changed meanwhile. What you typed stays here, but it cannot be saved over "
                    "that; "
                    "press Escape and look at it again.");
            });
    }
    const std::vector<T>& rows() const { return m_model.rows(); }
    /// The rows could not be read; what is in the form stays.
    void notRead(const Fault& fault) { tellUnread(context().announcer, m_model, fault); }
    /// On which line to stand when the rows are read next.
    void standOn(std::int64_t id) { m_wanted = id; }

    /// What cannot be removed, and why.
    void stays(Words why) {
        m_busy = false;
        say(Tone::Attention, std::move(why));
    }
    template <class V, class Refusals>
    void stored(const Result<V, Refusals>& answer, std::optional<std::int64_t> id) {
        m_busy = false;
        if (!answer) return say(Tone::Refused, [no = answer.error()] { return notSavedWords(faultIn(no), words(no)); });
        m_draft->drop();
        say(Tone::Normal, {});
        m_shown = id;
        m_wanted = id;
        context().announcer.done([] { return Administration::tr("Saved."); }, undo());
        read();
    }
    template <class V, class Refusals>
    void removed(const Result<V, Refusals>& answer) {
        m_busy = false;
        if (!answer) return say(Tone::Refused, [no = answer.error()] { return words(no); });
        m_draft->drop();
        m_shown.reset();
        show(blank(), std::nullopt);
        context().announcer.done([] { return Administration::tr("Removed."); }, undo());
        read();
    }

    virtual T blank() const { return {}; }
    /// Whether Ctrl+Z takes back what is done here.
    virtual ui::Undo undo() const { return ui::Undo::Offered; }
    /// Whether a line that is there can be changed; else it is removed and another one added.
    virtual bool mayEdit() const { return true; }
    virtual bool isSameVersion(const T& stored, const T& base) const {
        if constexpr (requires { stored.version == base.version; })
            return stored.version == base.version;
        else
            return true;
    }
    virtual void store(const T& value, bool isNew) = 0;
    virtual void erase(const T& /*value*/) {}
    /// Which fields can be written now.
    virtual void formShown(const T& /*value*/, bool /*isNew*/) {}

    void keyPressEvent(QKeyEvent* event) override {
        const bool inForm = focusWidget() && focusWidget() != m_table;
        switch (event->key()) {
        case Qt::Key_Escape:
            if (!inForm) break;
            return m_draft->leave(context().dialogs, *this, [this] {
                showCurrent();
                takeFocus();
            });
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Another table of the section has its own Enter, and passes it on all the same.
            if (!inForm || qobject_cast<QAbstractItemView*>(focusWidget())) break;
            if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
            if (focusWidget() == m_form.fields().back().widget) {
                save();
                return;
            }
            focusNextChild();
            return;
        case Qt::Key_Insert:
            return begin();
        case Qt::Key_Delete:
            if (inForm) break;
            return removeShown();
        default:
            break;
        }
        Section::keyPressEvent(event);
    }

    bool isTyped() const override { return m_draft->isTyped(); }

    void showEvent(QShowEvent* event) override {
        m_model.awaitRows();
        Section::showEvent(event);
    }

    Form<T> m_form;

private:
    void openCurrent(std::optional<std::int64_t> id) {
        if (!id || id == m_shown || !m_model.rowWith(*id)) return;
        // The list was read or laid out again: no hand has left the empty form.
        if (m_isForNew && !m_table->hasFocus()) return;
        if (!m_draft->isTyped()) return showCurrent();
        if (!m_table->hasFocus() || !isChosen()) return; // the list may only have been read again
        m_draft->leave(context().dialogs, *this, [this] { showCurrent(); });
    }
    /// The keyboard alone, when it comes to the list, makes its first line the current one and selects nothing.
    bool isChosen() const {
        return m_table->selectionModel()->isSelected(m_table->currentIndex()) ||
               QGuiApplication::mouseButtons() != Qt::NoButton;
    }
    void showCurrent() {
        const auto id = m_table->currentId();
        const T* row = id ? m_model.rowWith(*id) : nullptr;
        row ? show(*row, id) : show(blank(), std::nullopt);
    }
    void show(const T& value, std::optional<std::int64_t> id) {
        m_base = value;
        m_shown = id;
        m_isForNew = false;
        const QString draft = QStringLiteral("administration-") + name() + QLatin1Char('/') +
                              (id ? QString::number(*id) : QStringLiteral("new"));
        say(Tone::Normal, {});
        const auto restored =
            m_draft->begin(draft, QStringLiteral("administration?text=") + name(), [&] { m_form.show(value); });
        if (restored != FormDraft::Restored::Nothing)
            say(Tone::Info,
                [] { return Administration::tr("Here is again what you typed before; it is not saved yet."); });
        m_remove->setEnabled(id.has_value());
        const bool editable = !id || mayEdit();
        m_save->setEnabled(editable);
        for (const LabelledWidget& field : m_form.fields()) field.widget->setEnabled(editable);
        formShown(value, !id);
    }
    void focusForm() {
        for (const LabelledWidget& field : m_form.fields()) {
            if (field.widget->isEnabled() && field.widget->isVisibleTo(this))
                return field.widget->setFocus(Qt::OtherFocusReason);
        }
    }
    void removeShown() {
        if (m_busy || !m_shown || m_remove->isHidden() || !m_remove->isEnabled()) return;
        m_busy = true;
        erase(m_base);
    }

    ListModel<T> m_model;
    DataTable* m_table;
    FormDraft* m_draft;
    FormLayout* m_fields;
    FlowLayout* m_buttons;
    QPushButton* m_new;
    QPushButton* m_remove;
    QPushButton* m_save;
    T m_base;                             // as it was read; a new one: blank
    std::optional<std::int64_t> m_shown;  // the line in the form; none: a new one
    std::optional<std::int64_t> m_wanted; // to stand on after reading
    bool m_busy = false;
    bool m_isForNew = false; // the empty form was asked for
};

} // namespace kitapdar::ui
