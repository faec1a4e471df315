import type { Stack } from '../stack'

export const railsApplications: Stack = {
  name: 'rails applications',
  area: 'web',
  language: 'ruby',
  tools: ['rspec', 'sidekiq', 'rubocop', 'puma', 'git', 'logs'],
  samples: [
    `class SendReceipt < ApplicationJob
  retry_on Net::OpenTimeout, wait: :polynomially_longer, attempts: 5

  def perform(order)
    return if order.receipt_sent_at?

    ReceiptMailer.with(order:).receipt.deliver_now
    order.touch(:receipt_sent_at)
  end
end`,
    `class AddStateToOrders < ActiveRecord::Migration[8.0]
  disable_ddl_transaction!

  def change
    add_column :orders, :state, :string
    add_index :orders, :state, algorithm: :concurrently
  end
end`,
    `Rails.application.configure do
  config.force_ssl = true
  config.log_tags = [:request_id]

  config.filter_parameters += [:password, :token, :email]
  config.active_record.strict_loading_by_default = true
end`,
  ],
}
