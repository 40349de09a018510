// Sending copies to another branch: where to, then one barcode after the other. A small sheet over the window.
#pragma once

#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <QString>

class QLineEdit;

namespace kitapdar::ui {

class Label;
class PlaceList;

class SendSheet : public Overlay {
    Q_OBJECT

public:
    SendSheet(QWidget& window, const Context& context);

    /// The place that was chosen last stays.
    void begin();

protected:
    QWidget* first() override;

private:
    void showPlaces();
    void send();
    void say(Tone tone, const Words& words);

    Context m_context;
    PlaceList* m_places;
    Choice<QString> m_to;
    QLineEdit* m_code;
    Label* m_said;
};

} // namespace kitapdar::ui
