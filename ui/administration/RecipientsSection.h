// For whom backups are encrypted: public keys and who has the private ones.
#pragma once

#include "core/backups/Recipient.h"
#include "ui/administration/ListSection.h"

namespace kitapdar::ui {

class RecipientsSection : public ListSection<backups::Recipient> {
public:
    explicit RecipientsSection(const Context& context);

protected:
    void read() override;
    void store(const backups::Recipient& value, bool isNew) override;
    void erase(const backups::Recipient& value) override;
    bool mayEdit() const override { return false; }
};

} // namespace kitapdar::ui
