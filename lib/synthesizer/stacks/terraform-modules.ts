import type { Stack } from '../stack'

export const terraformModules: Stack = {
  name: 'terraform modules',
  area: 'infrastructure',
  language: 'terraform',
  tools: ['terraform', 'tflint', 'infracost', 'checkov', 'git', 'plan output'],
  samples: [
    `variable "retention_days" {
  type    = number
  default = 14

  validation {
    condition     = var.retention_days >= 7
    error_message = "Keep at least a week of backups."
  }
}`,
    `resource "aws_s3_bucket" "archive" {
  bucket = "\${var.name}-archive"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "archive" {
  bucket = aws_s3_bucket.archive.id
  versioning_configuration { status = "Enabled" }
}`,
    `moved {
  from = aws_instance.web
  to   = module.web.aws_instance.this
}

module "web" {
  source        = "./modules/web"
  instance_type = "t4g.small"
}`,
  ],
}
